namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The words besides <c>end</c> that end a part of a block.</summary>
[Flags]
internal enum BlockDividers
{
    None = 0,
    Else = 1,
    When = 2,
}
