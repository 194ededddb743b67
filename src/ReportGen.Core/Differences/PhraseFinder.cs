using System.Text;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Differences;

/// <summary>
/// Finds words in a report as people quote them: in whatever form of Unicode, with line ends, tabs or no-break spaces between them, over
/// the ends of sentences and of cells.
/// </summary>
internal sealed class PhraseFinder
{
    private readonly string _phrase;

    /// <param name="phrase">As quoted.</param>
    public PhraseFinder(string phrase) => _phrase = new SearchedText().Add(Composer.Compose(phrase.Trim().Trim('"', '“', '”')), -1).ToString().Trim();

    /// <summary>The places in a section where the phrase stands, each as the pieces of the sentences it covers.</summary>
    /// <param name="ignoresCase">Whether capital letters do not matter.</param>
    public IReadOnlyList<IReadOnlyList<PhrasePiece>> Find(TextSection section, bool ignoresCase)
    {
        var text = TextOf(section);
        var (characters, comparison) = (text.ToString(), ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
        var places = new List<IReadOnlyList<PhrasePiece>>();
        for (var i = Next(characters, 0, comparison); i >= 0; i = Next(characters, i + _phrase.Length, comparison))
        {
            if (IsWhole(characters, i))
                places.Add(text.Pieces(section, i, _phrase.Length));
        }
        return places;
    }

    private int Next(string text, int start, StringComparison comparison) => _phrase.Length == 0 ? -1 : text.IndexOf(_phrase, start, comparison);

    /// <summary>A number is not found inside a longer one.</summary>
    private bool IsWhole(string text, int start)
    {
        var end = start + _phrase.Length;
        var isCutBefore = start > 0 && char.IsAsciiDigit(text[start]) && char.IsAsciiDigit(text[start - 1]);
        return !isCutBefore && !(end < text.Length && char.IsAsciiDigit(text[end - 1]) && char.IsAsciiDigit(text[end]));
    }

    private static SearchedText TextOf(TextSection section)
    {
        var text = new SearchedText();
        for (var i = 0; i < section.Sentences.Count; i++)
        {
            if (section.Sentences[i].Unit == SentenceUnit.Heading && section.Number.Length > 0)
                text.Add(section.Number + " ", -1);
            text.Add(section.Sentences[i].Text, i).Add(" ", -1);
        }
        return text;
    }

    /// <summary>A text to search in, with the way back: lines between cells and white space are one space.</summary>
    private sealed class SearchedText
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _sentences = [];
        private readonly List<int> _offsets = [];

        /// <summary>Adds a text.</summary>
        /// <param name="text">The text.</param>
        /// <param name="sentence">The index of the sentence that it is; -1 for none.</param>
        public SearchedText Add(string text, int sentence)
        {
            for (var i = 0; i < text.Length; i++)
            {
                var isSpace = char.IsWhiteSpace(text[i]) || text[i] == '|';
                if (isSpace && _text.Length > 0 && _text[^1] == ' ')
                    continue;
                _text.Append(isSpace ? ' ' : text[i]);
                _sentences.Add(sentence);
                _offsets.Add(i);
            }
            return this;
        }

        /// <summary>The sentences that a stretch covers, and what of each.</summary>
        public List<PhrasePiece> Pieces(TextSection section, int start, int length)
        {
            var pieces = new List<PhrasePiece>();
            for (var i = start; i < start + length; i++)
            {
                if (_sentences[i] < 0)
                    continue;
                var sentence = section.Sentences[_sentences[i]];
                if (pieces.Count > 0 && ReferenceEquals(pieces[^1].Sentence, sentence))
                    pieces[^1] = pieces[^1] with { Length = _offsets[i] + 1 - pieces[^1].Start };
                else
                    pieces.Add(new PhrasePiece(sentence, _offsets[i], 1));
            }
            return pieces;
        }

        public override string ToString() => _text.ToString();
    }
}

/// <summary>A piece of a sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">In its text.</param>
/// <param name="Length">In characters.</param>
internal sealed record PhrasePiece(TextSentence Sentence, int Start, int Length);
