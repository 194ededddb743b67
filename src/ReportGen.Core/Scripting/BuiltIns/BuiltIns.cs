using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>tmp</summary>
public static class BuiltIns
{
    /// <summary>tmp</summary>
    public static ScriptObject Create() => new();
}
