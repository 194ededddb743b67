namespace ReportGen.Benchmarks.DataSets;

/// <summary>Sentences and names like those of the report: any number of them, the same for the same seed, sound for every text check.</summary>
internal sealed class Prose
{
    private static readonly string[] Acts =
    [
        "lãnh đạo thực hiện nghiêm túc", "chỉ đạo triển khai kịp thời", "tập trung lãnh đạo, chỉ đạo hoàn thành", "chủ động tham mưu, tổ chức thực hiện",
        "phối hợp với các cơ quan liên quan thực hiện", "thường xuyên đôn đốc, kiểm tra việc thực hiện", "xây dựng kế hoạch và tổ chức thực hiện",
        "kịp thời bổ sung, điều chỉnh và thực hiện", "định kỳ sơ kết, đánh giá kết quả thực hiện", "phân công từng thành viên theo dõi, phụ trách",
    ];

    private static readonly string[] Tasks =
    [
        "nghị quyết, chỉ thị của Trung ương và của Tỉnh ủy", "nhiệm vụ chính trị của ngành, của cơ quan, đơn vị", "chương trình công tác toàn khóa và hằng năm",
        "quy chế phối hợp với các cấp ủy trực thuộc", "công tác quy hoạch, đào tạo, bồi dưỡng cán bộ", "chủ trương sắp xếp tổ chức bộ máy theo hướng tinh gọn",
        "chương trình xây dựng nông thôn mới trên địa bàn", "các giải pháp cải cách hành chính, chuyển đổi số", "công tác tiếp công dân, giải quyết đơn thư",
        "các phong trào thi đua yêu nước trong đoàn viên, hội viên", "công tác kiểm tra, giám sát và thi hành kỷ luật của Đảng",
        "các mặt công tác dân vận, mặt trận và đoàn thể", "chế độ thông tin, báo cáo với Ban Thường vụ Tỉnh ủy",
    ];

    private static readonly string[] Manners =
    [
        "gắn với việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "bảo đảm nguyên tắc tập trung dân chủ, tập thể lãnh đạo, cá nhân phụ trách",
        "phù hợp với tình hình thực tế của địa phương, đơn vị", "phát huy vai trò nêu gương của người đứng đầu", "chú trọng công tác tuyên truyền, vận động quần chúng tham gia",
        "kịp thời tháo gỡ khó khăn, vướng mắc từ cơ sở", "đề cao trách nhiệm của từng thành viên trong lĩnh vực được phân công",
    ];

    private static readonly string[] Openings =
    [
        "Việc thực hiện", "Kết quả thực hiện", "Công tác lãnh đạo, chỉ đạo thực hiện", "Quá trình triển khai", "Việc kiểm tra, đôn đốc thực hiện", "Việc sơ kết, tổng kết",
    ];

    private static readonly string[] Outcomes =
    [
        "được duy trì nền nếp", "đạt nhiều kết quả tích cực", "được tiến hành thường xuyên, đúng quy định", "có nhiều chuyển biến rõ nét so với trước",
        "được cán bộ, đảng viên và nhân dân đồng tình ủng hộ", "góp phần giữ vững an ninh chính trị, trật tự an toàn xã hội", "từng bước đi vào chiều sâu, thực chất hơn",
        "tạo được sự thống nhất cao trong nội bộ",
    ];

    private static readonly string[] FirstSyllables =
    [
        "An", "Bình", "Châu", "Cẩm", "Đại", "Định", "Gia", "Hòa", "Hưng", "Khánh", "Kim", "Lạc", "Long", "Lộc", "Mỹ", "Nam", "Nghĩa", "Nhơn", "Ninh", "Phú", "Phước",
        "Quảng", "Quế", "Sơn", "Tam", "Tân", "Thanh", "Thạnh", "Thuận", "Trà", "Trường", "Vĩnh",
    ];

    private static readonly string[] SecondSyllables =
    [
        "An", "Bảo", "Biên", "Cường", "Châu", "Điền", "Đông", "Giang", "Hà", "Hải", "Hiệp", "Hòa", "Khê", "Lâm", "Lễ", "Lợi", "Minh", "Phong", "Phụng", "Quang", "Sơn",
        "Tâm", "Tây", "Thành", "Thắng", "Thịnh", "Thọ", "Thủy", "Tiến", "Trung", "Xuân", "Yên",
    ];

    private uint _state;

    public Prose(int seed) => _state = (uint)seed * 2_654_435_761 + 12_345;

    /// <summary>A place of two syllables; 1,024 of them, then one with the first syllable before it.</summary>
    public static string Place(int number)
    {
        var place = FirstSyllables[number % FirstSyllables.Length] + " " + SecondSyllables[number / FirstSyllables.Length % SecondSyllables.Length];
        var more = number / (FirstSyllables.Length * SecondSyllables.Length);
        return more == 0 ? place : FirstSyllables[more % FirstSyllables.Length] + " " + place;
    }

    /// <summary>What follows a name: it begins with a verb in lower case; about 35 words.</summary>
    public string Predicate() => $"{Pick(Acts)} {Pick(Tasks)} và {Pick(Tasks)}, {Pick(Manners)}.";

    /// <summary>A whole sentence of about 30 words.</summary>
    public string Sentence() => $"{Pick(Openings)} {Pick(Tasks)} {Pick(Outcomes)}, {Pick(Manners)}.";

    /// <summary>A whole sentence of about 20 words.</summary>
    public string ShortSentence() => $"{Pick(Openings)} {Pick(Tasks)} {Pick(Outcomes)}.";

    private string Pick(string[] choices)
    {
        // The constants of Numerical Recipes; the upper bits are the better ones.
        _state = _state * 1_664_525 + 1_013_904_223;
        return choices[(int)((_state >> 8) % (uint)choices.Length)];
    }
}
