namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Has a method for each kind of statement, so that a kind is found by one call.</summary>
internal abstract class StatementVisitor
{
    public abstract Flow Visit(Block statement);

    public abstract Flow Visit(TextStatement statement);

    public abstract Flow Visit(ExpressionStatement statement);

    public abstract Flow Visit(IfStatement statement);

    public abstract Flow Visit(ForStatement statement);

    public abstract Flow Visit(WhileStatement statement);

    public abstract Flow Visit(BreakStatement statement);

    public abstract Flow Visit(ContinueStatement statement);

    public abstract Flow Visit(CaseStatement statement);

    public abstract Flow Visit(FunctionStatement statement);

    public abstract Flow Visit(CaptureStatement statement);

    public abstract Flow Visit(ReadOnlyStatement statement);

    public abstract Flow Visit(ImportStatement statement);

    public abstract Flow Visit(WithStatement statement);

    public abstract Flow Visit(WrapStatement statement);

    public abstract Flow Visit(ReturnStatement statement);
}
