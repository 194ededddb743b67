using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Core.Data;

/// <summary>Builds the tree of one YAML file from the events of YamlDotNet's parser.</summary>
internal sealed class YamlTreeBuilder(SourceFile file, IParser events, DiagnosticBag diagnostics, DataLimits limits)
{
    private readonly YamlPlaces _places = new(file);
    private readonly YamlSlips _slips = new(file, diagnostics);
    private readonly Dictionary<string, YamlAnchor> _anchors = [];
    private readonly List<NamedValue> _named = [];
    private int _nodes;
    private int _aliasNodes;
    private int _depth;
    private int _deepest;
    private bool _isRefused;

    /// <summary>Where the last event started: the best place when the library stops without one.</summary>
    public int LastOffset { get; private set; }

    /// <summary>Reads the one document of the file.</summary>
    /// <returns>Null when there is none, or when it is refused; see the diagnostics.</returns>
    public DataNode? Build()
    {
        Next();
        var directive = FirstDirective();
        if (directive is not null)
        {
            diagnostics.Add(YamlDiagnostics.Directive.At(directive, directive.Text).WithHint(YamlHints.Remove));
            return null;
        }
        if (Next() is not DocumentStart)
        {
            diagnostics.Add(YamlDiagnostics.EmptyFile.At(file.Span(0, 0)));
            return null;
        }
        var first = Next();
        if (first is Scalar { Value: "", Style: YamlDotNet.Core.ScalarStyle.Plain } && first.Start.Index == first.End.Index)
        {
            diagnostics.Add(YamlDiagnostics.EmptyFile.At(file.Span(0, 0)));
            return null;
        }
        var root = ReadNode(first, null, _places.Offset(first.Start));
        if (_isRefused)
            return null;
        foreach (var value in _named)
        {
            if (!value.Anchor.IsUsed)
                diagnostics.Add(YamlDiagnostics.UnusedAnchor.At(value.Span, value.Span.Text).WithHint(YamlHints.QuoteValue));
        }
        Next();
        ReportSecondDocument();
        return root;
    }

    private void ReportSecondDocument()
    {
        if (Next() is not DocumentStart second)
            return;
        var start = _places.Offset(second.Start);
        diagnostics.Add(YamlDiagnostics.SecondDocument.At(file.Span(start, Math.Min(3, file.Text.Length - start)))
            .WithHint(new LocalizedText("Move it to a file of its own.", "Hãy chuyển nó sang một tệp riêng.")));
    }

    private SourceSpan? FirstDirective()
    {
        for (var line = 1; line <= file.LineCount; line++)
        {
            var text = file.Line(line);
            if (text.StartsWith('%'))
                return file.Span(file.OffsetAt(new TextPosition(line, 1)), text.TrimEnd().Length);
            if (!string.IsNullOrWhiteSpace(text) && !text.TrimStart().StartsWith('#'))
                return null;
        }
        return null;
    }

    /// <param name="current">The node's first event.</param>
    /// <param name="key">The key that holds the node; null in a list and at the top.</param>
    /// <param name="place">Where an empty value is shown.</param>
    /// <returns>Null once the file is refused.</returns>
    private DataNode? ReadNode(ParsingEvent current, SourceSpan? key, int place)
    {
        if (current is AnchorAlias alias)
            return Follow(alias);
        if (current is not NodeEvent start)
            throw new InvalidOperationException();
        if (!Count(current, 1))
            return null;
        if (!start.Tag.IsEmpty)
            ReportTag(start);

        return start.Anchor.IsEmpty ? ReadContent(start, key, place) : ReadAnchored(start, key, place);
    }

    private DataNode? ReadContent(NodeEvent start, SourceSpan? key, int place) => start switch
    {
        Scalar scalar => ReadScalar(scalar, place),
        SequenceStart => ReadSequence(key ?? _places.First(start)),
        _ => ReadMapping(key ?? _places.First(start)),
    };

    private DataNode? ReadAnchored(NodeEvent start, SourceSpan? key, int place)
    {
        var anchor = new YamlAnchor();
        _anchors[start.Anchor.Value] = anchor;
        var nodesBefore = _nodes - 1;
        var deepestBefore = _deepest;
        _deepest = _depth;
        var node = ReadContent(start, key, place);
        anchor.Close(node, _nodes - nodesBefore, _deepest - _depth);
        if (node is DataScalar { Style: ScalarStyle.Plain })
            _named.Add(new NamedValue(_places.AnchorSpan(start), anchor));
        _deepest = Math.Max(_deepest, deepestBefore);
        return node;
    }

    private DataNode? Follow(AnchorAlias alias)
    {
        var name = alias.Value.Value;
        var span = _places.Span(alias.Start, alias.End);
        if (!_anchors.TryGetValue(name, out var anchor))
            return Refuse(YamlDiagnostics.UndefinedAlias.At(span, name)
                .WithHint(Hints.DidYouMean(NearestName.Find(name, _anchors.Keys)) ?? YamlHints.QuoteValue));
        if (anchor.Node is null)
            return Refuse(YamlDiagnostics.AliasInsideItself.At(span, name));
        anchor.IsUsed = true;
        if (_depth + anchor.Height > limits.MaxDepth)
            return Refuse(YamlDiagnostics.TooDeep.At(span, limits.MaxDepth));
        _deepest = Math.Max(_deepest, _depth + anchor.Height);
        if (anchor.NodeCount > limits.MaxAliasNodes - _aliasNodes)
            return Refuse(YamlDiagnostics.TooManyAliases.At(span, limits.MaxAliasNodes));
        _aliasNodes += anchor.NodeCount;
        return Count(alias, anchor.NodeCount) ? anchor.Node : null;
    }

    private DataSequence? ReadSequence(SourceSpan span)
    {
        if (!Enter(span))
            return null;
        var items = new List<DataNode>();
        for (var item = Next(); item is not SequenceEnd; item = Next())
        {
            if (ReadNode(item, null, _places.Offset(item.Start)) is not { } node)
                return null;
            items.Add(node);
        }
        _depth--;
        return new DataSequence(span, [.. items]);
    }

    private DataMapping? ReadMapping(SourceSpan span)
    {
        if (!Enter(span))
            return null;
        var entries = new List<DataEntry>();
        var seen = new MappingKeys();
        var isTwice = false;
        for (var key = Next(); key is not MappingEnd; key = Next())
        {
            if (ReadEntry(key) is not { } entry)
                return null;
            var wasTwice = isTwice;
            var first = seen.AddOrFind(entries, entry);
            isTwice = first is not null;
            if (first is not null && !wasTwice)
                ReportTwice(entry, first);
        }
        _depth--;
        return new DataMapping(span, [.. entries]);
    }

    /// <summary>Keys that stand twice one after the other are one slip: the dash between two items is lost.</summary>
    private void ReportTwice(DataEntry entry, DataEntry first) =>
        diagnostics.Add(YamlDiagnostics.DuplicateKey.At(entry.KeySpan, entry.Key)
            .WithHint(IsBehindDash(first.KeySpan) ? YamlHints.AddDash : YamlHints.KeepOne)
            .WithRelated(first.KeySpan, new LocalizedText("it stands here first", "khóa này đã có ở đây")));

    /// <summary>Whether a key is the first of a list item, with which the next item would begin too.</summary>
    private bool IsBehindDash(SourceSpan key) => key.Start >= 2 && file.Text[key.Start - 2] == '-' && file.Text[key.Start - 1] == ' ';

    private DataEntry? ReadEntry(ParsingEvent current)
    {
        if (current is not Scalar scalar)
        {
            Refuse(YamlDiagnostics.KeyIsNotText.At(_places.First(current)).WithHint(YamlHints.QuoteValue));
            return null;
        }
        var span = _places.ScalarSpan(scalar);
        if (span.Length == 0)
        {
            // YamlDotNet 16 loses the value of such a key, so there is nothing to go on with.
            Refuse(YamlDiagnostics.NoKey.At(file.Span(Math.Max(0, span.Start - 1), Math.Min(1, span.Start))).WithHint(YamlHints.AddKey));
            return null;
        }
        if (scalar is { Value: "<<", Style: YamlDotNet.Core.ScalarStyle.Plain })
        {
            Refuse(YamlDiagnostics.MergeKey.At(span).WithHint(YamlHints.WriteOut));
            return null;
        }
        if (scalar.Value[0] >= '\u00A0' && char.IsWhiteSpace(scalar.Value[0]))
        {
            var last = span.Start + scalar.Value.Length - scalar.Value.TrimStart().Length - 1;
            Refuse(YamlDiagnostics.UnusualSpace.At(file.Span(last, 1), YamlFault.CodeOf(file.Text[last])).WithHint(YamlHints.TypeSpace));
            return null;
        }
        if (!scalar.Tag.IsEmpty)
            ReportTag(scalar);
        if (!Count(scalar, 1))
            return null;
        var key = Composer.Compose(scalar.Value);
        if (!scalar.Anchor.IsEmpty)
            ReadAnchored(scalar, null, span.Start);
        return ReadNode(Next(), span, _places.PlaceBehindColon(span)) is { } value ? new DataEntry(key, span, value) : null;
    }

    private DataScalar? ReadScalar(Scalar scalar, int place)
    {
        if (scalar.Value.Length > limits.MaxScalarLength)
        {
            Refuse(YamlDiagnostics.TooLong.At(_places.Span(scalar.Start, scalar.Start), scalar.Value.Length, limits.MaxScalarLength));
            return null;
        }
        var style = YamlPlaces.StyleOf(scalar);
        if (scalar.Start.Index == scalar.End.Index && style == ScalarStyle.Plain)
        {
            var empty = file.Span(Math.Min(place, file.Text.Length), 0);
            return new DataScalar("", empty, style, ScalarKinds.Null);
        }
        var span = _places.ScalarSpan(scalar);
        var slice = ScalarSliceBuilder.Build(file, span.Start, span.End, style, scalar.Value);
        if (style == ScalarStyle.Plain)
            _slips.FindKey(span, slice.Text);
        var kinds = style == ScalarStyle.Plain ? PlainScalars.KindsOf(slice.Text) : ScalarKinds.String;
        if (style == ScalarStyle.Plain && kinds == ScalarKinds.String)
            _slips.FindHiddenText(span.End);
        return new DataScalar(slice, span, style, kinds);
    }

    private void ReportTag(NodeEvent node)
    {
        var span = _places.TagSpan(node);
        diagnostics.Add(YamlDiagnostics.Tag.At(span, span.Text).WithHint(YamlHints.RemoveTag));
    }

    private bool Enter(SourceSpan span)
    {
        if (++_depth > limits.MaxDepth)
        {
            Refuse(YamlDiagnostics.TooDeep.At(span, limits.MaxDepth));
            return false;
        }
        _deepest = Math.Max(_deepest, _depth);
        return true;
    }

    private bool Count(ParsingEvent place, int nodes)
    {
        if (nodes > limits.MaxNodes - _nodes)
        {
            Refuse(YamlDiagnostics.TooManyNodes.At(file.Span(_places.Offset(place.Start), 0), limits.MaxNodes));
            return false;
        }
        _nodes += nodes;
        return true;
    }

    private DataNode? Refuse(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        _isRefused = true;
        return null;
    }

    private ParsingEvent Next()
    {
        if (!events.MoveNext() || events.Current is not { } current)
            throw new InvalidOperationException();
        LastOffset = _places.Offset(current.Start);
        return current;
    }

    private sealed record NamedValue(SourceSpan Span, YamlAnchor Anchor);
}
