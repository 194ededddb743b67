using System.Runtime.CompilerServices;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>
/// Keeps the tree shallow enough to walk: counts blocks and expressions within each other while they are read, and the height of
/// expressions that grow to the left (<c>a + b + c</c>, <c>a.b.c</c>).
/// </summary>
internal sealed class NestingGuard(TokenReader reader)
{
    /// <summary>How deep blocks and expressions may be nested.</summary>
    public const int Limit = 250;

    /// <summary>So many inside each other take a small part of any stack.</summary>
    private const int Few = 8;

    private int _depth;

    /// <summary>The height of the expression that was read last.</summary>
    public int Height { get; set; }

    /// <summary>The greatest height since it was last set to 0.</summary>
    public int Highest { get; set; }

    /// <summary>Begins another text.</summary>
    public void Begin()
    {
        _depth = 0;
        Height = Highest = HighestBlock = 0;
    }

    /// <summary>Goes one level deeper; each call needs its <see cref="Leave"/>.</summary>
    /// <returns>False when that is too deep; it was reported.</returns>
    public bool Enter()
    {
        _depth++;
        if (_depth > Limit)
            GiveUp(reader.SpanOf(reader.Current), Limit);
        else if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            GiveUp(reader.SpanOf(reader.Current), _depth - 1);
        return !reader.GaveUp;
    }

    public void Leave() => _depth--;

    /// <summary>The greatest height of a block since it was last set to 0.</summary>
    public int HighestBlock { get; set; }

    /// <summary>Takes note of a new block over others.</summary>
    /// <param name="outside">The greatest height of those before it.</param>
    public Block Grow(Block block, int outside)
    {
        block.IsShallow = ++HighestBlock <= Few;
        HighestBlock = Math.Max(outside, HighestBlock);
        return block;
    }

    /// <summary>Takes note of a new expression over others.</summary>
    /// <param name="height">Of the highest of its parts; 0 for none.</param>
    public Expression Grow(Expression expression, int height)
    {
        Height = height + 1;
        expression.IsShallow = Height <= Few;
        Highest = Math.Max(Highest, Height);
        if (Height > Limit)
            GiveUp(expression.Span, Limit);
        return expression;
    }

    private void GiveUp(SourceSpan span, int depth) => reader.GiveUp(SyntaxDiagnostics.TooDeep.At(span, depth));
}
