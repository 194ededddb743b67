namespace ReportGen.Core.Vietnamese;

/// <summary>The six tones, in the order of the dictionary (and of CLDR's collation for <c>vi</c>).</summary>
public enum Tone
{
    /// <summary>Ngang: no mark.</summary>
    Ngang,

    /// <summary>Huyền: grave.</summary>
    Huyen,

    /// <summary>Hỏi: hook above.</summary>
    Hoi,

    /// <summary>Ngã: tilde.</summary>
    Nga,

    /// <summary>Sắc: acute.</summary>
    Sac,

    /// <summary>Nặng: dot below.</summary>
    Nang,
}
