using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Figures;

public sealed class FigureCheckTests
{
    [Fact]
    public void Report_WithoutTypedFigures_IsSilent()
    {
        Assert.Equal(FigureTester.Computed, FigureTester.RenderComputed());
        Assert.Empty(FigureTester.CheckTemplate("Không có con số nào."));
    }

    [Theory]
    [InlineData("Xã có 03 câu lạc bộ.", "03")]
    [InlineData("Xã có 3 câu lạc bộ.", "3")]
    [InlineData("Xã có ba câu lạc bộ.", "ba")]
    [InlineData("Ba câu lạc bộ đã tổ chức hội thi.", "Ba")]
    [InlineData("Hiện có 08 Đội Văn nghệ.", "08")]
    [InlineData("Cả 08 đội văn nghệ luyện tập thường xuyên.", "08")]
    [InlineData("Tám đội văn nghệ đều hoàn thành kế hoạch.", "Tám")]
    [InlineData("Có 11/11 câu lạc bộ, đội văn nghệ đã nộp báo cáo.", "11/11")]
    [InlineData("Có 11/11 đội văn nghệ, câu lạc bộ đã nộp báo cáo.", "11/11")]
    [InlineData("Cả 11 câu lạc bộ, đội văn nghệ thực hiện tốt nội quy.", "11")]
    [InlineData("Cả mười một câu lạc bộ và đội văn nghệ đã nộp báo cáo.", "mười một")]
    [InlineData("Tổng số 11 câu lạc bộ, đội văn nghệ hoạt động đều.", "11")]
    [InlineData("Có **11** câu lạc bộ, đội văn nghệ.", "11")]
    [InlineData("Có 09/11 câu lạc bộ, đội văn nghệ đã nộp báo cáo.", "09/11")]
    [InlineData("Mỗi câu lạc bộ có 05 thành viên.", "05")]
    [InlineData("Mỗi câu lạc bộ có 05 (năm) thành viên.", "05")]
    [InlineData("Theo quy định, mỗi đội có một đội trưởng.", "một")]
    [InlineData("Xã xác định 04 chương trình lớn.", "04")]
    [InlineData("Xã bố trí thêm 02 cán bộ phụ trách.", "02")]
    public void Figure_EqualToTheComputedOne_IsAWarning(string prose, string typed) => AssertFound(prose, typed, "RG4300", Severity.Warning);

    [Theory]
    [InlineData("Xã có 04 câu lạc bộ.", "04")]
    [InlineData("Xã có bốn câu lạc bộ.", "bốn")]
    [InlineData("Xã hiện có 03 chi hội và 09 đội văn nghệ trực thuộc xã.", "09")]
    [InlineData("Cả 12 câu lạc bộ, đội văn nghệ đã ban hành nội quy.", "12")]
    [InlineData("Đến nay, 10/11 câu lạc bộ, đội văn nghệ đã ban hành nội quy.", "10/11")]
    [InlineData("Có 10/12 câu lạc bộ, đội văn nghệ đã nộp báo cáo.", "10/12")]
    [InlineData("Tất cả 12 câu lạc bộ, đội văn nghệ thực hiện tốt.", "12")]
    [InlineData("Mỗi đơn vị có 06 thành viên, gồm các đội viên.", "06")]
    [InlineData("Toàn xã có 12 câu lạc bộ, đội văn nghệ trực thuộc xã.", "12")]
    [InlineData("Có 04 câu lạc bộ được khen thưởng.", "04")]
    [InlineData("Mỗi đội có hai đội trưởng.", "hai")]
    [InlineData("Xã xác định 03 chương trình lớn.", "03")]
    [InlineData("Đề nghị bố trí thêm 03 cán bộ phụ trách.", "03")]
    public void Figure_UnlikeTheComputedOne_IsAnError(string prose, string typed) => AssertFound(prose, typed, "RG4301", Severity.Error);

    [Theory]
    [InlineData("Thực hiện Quy định số 08-QĐ/XU về câu lạc bộ.")]
    [InlineData("Ngày 08/11/2022, câu lạc bộ được thành lập; ngày 3/8 đội văn nghệ ra mắt.")]
    [InlineData("Năm 2010 có 03 đội.")]
    [InlineData("Năm 2010, xã có 05 câu lạc bộ.")]
    [InlineData("Nhiệm kỳ trước có 05 câu lạc bộ.")]
    [InlineData("Có 2023 đội văn nghệ.")]
    [InlineData("Trên 80% câu lạc bộ, 75 % đội văn nghệ và 12,5 câu lạc bộ.")]
    [InlineData("Câu lạc bộ thứ ba, đội văn nghệ thứ 5 và lần 2 câu lạc bộ.")]
    [InlineData("Theo Điều 5 câu lạc bộ được hỗ trợ.")]
    [InlineData("Một câu lạc bộ là nòng cốt; một số đội văn nghệ còn yếu.")]
    [InlineData("Trong năm câu lạc bộ tổ chức hội thi.")]
    [InlineData("Có 02 câu lạc bộ chưa nộp báo cáo.")]
    [InlineData("Có 02 đội văn nghệ được khen thưởng.")]
    [InlineData("Có 03 câu lạc bộ chưa nộp báo cáo.")]
    [InlineData("Xã đề nghị thêm 02 câu lạc bộ.")]
    [InlineData("Cần từ 05 - 07 câu lạc bộ.")]
    [InlineData("Cần khoảng 05 câu lạc bộ.")]
    [InlineData("Cử 05 thành viên đi học, kết nạp 12 thành viên.")]
    [InlineData("Ban giám khảo có 07 thành viên.")]
    [InlineData("Có 02 cán bộ phụ trách.")]
    [InlineData("Tỉnh Bình Dương có 08 đội văn nghệ.")]
    [InlineData("Tổ chức 12 hội nghị, 05 hội thi và 11 buổi giao lưu.")]
    [InlineData("Có 05 câu lạc bộ cấp huyện.")]
    [InlineData("Gọi số 0251 3 555 201 để liên hệ.")]
    [InlineData("Có 12/15 hộ dân tham gia.")]
    [InlineData("Mục 2.3 và mục 11 câu lạc bộ đã nêu.")]
    [InlineData("Trong 05 năm, phong trào phát triển.")]
    [InlineData("Ban chủ nhiệm gồm 01 đội trưởng và các thành viên khác, từng đội viên được phân công.")]
    [InlineData("Có 12 đội văn nghệ của huyện bạn.")]
    [InlineData("Hội nghị thông qua 10 nội dung.")]
    [InlineData("Câu lạc bộ 03, đội văn nghệ 08.")]
    public void Figure_OfSomethingElse_IsSilent(string prose)
    {
        Assert.Empty(FigureTester.CheckData(prose));
        Assert.Empty(FigureTester.CheckTemplate(prose));
    }

    [Fact]
    public void Figure_InData_HasItsPlaceAndThatOfTheExpression()
    {
        var found = Assert.Single(FigureTester.CheckData("Dòng đầu.\nXã có 04 câu lạc bộ."));

        Assert.Equal("data/facts.yaml:9:9", found.Span.ToString());
        Assert.Equal("facts.clubs.size", found.Related[0].Span.Text.Split(' ')[^1]);
        Assert.Equal("“04 câu lạc bộ” được gõ tay, nhưng báo cáo tính ra “03 câu lạc bộ”.", found.Message.In(Language.Vietnamese));
        Assert.Contains("template", found.Hint?.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Figure_InTheCodeOfATemplate_IsFoundThere()
    {
        const string template = """
            {{ func total; ret "Xã có 04 câu lạc bộ."; end }}{{ total }}
            Hiện có {{ facts.clubs.size }} câu lạc bộ.
            """;

        var found = Assert.Single(FigureTester.Check(template, "clubs: [a, b, c]\n"));

        Assert.Equal("templates/report.md:1:27", found.Span.ToString());
    }

    [Fact]
    public void Figure_RenderedTwice_IsFoundOnce()
    {
        const string template = """
            Hiện có {{ facts.clubs.size }} câu lạc bộ. {{ facts.note }} {{ facts.note }}
            """;

        Assert.Single(FigureTester.Check(template, "clubs: [a, b, c]\nnote: Xã có 04 câu lạc bộ.\n"));
    }

    [Fact]
    public void Figures_AlikeInOneSentence_HaveEachTheirPlace()
    {
        var found = FigureTester.CheckData("Xã có 03 câu lạc bộ, gồm 03 câu lạc bộ.");

        Assert.Equal(["data/facts.yaml:8:9", "data/facts.yaml:8:28"], found.Select(item => item.Span.ToString()));
    }

    [Fact]
    public void Figure_InCapitalsAndTheOldToneStyle_IsTheSame()
    {
        const string template = "Có {{ facts.clubs.size }} tổ văn hóa. CÓ 02 TỔ VĂN HOÁ.";

        Assert.Equal("RG4301", Assert.Single(FigureTester.Check(template, "clubs: [a, b, c]\n")).Descriptor.Id);
    }

    [Fact]
    public void Run_ManyFigures_IsLinear()
    {
        var prose = string.Concat(Enumerable.Repeat("Xã có 04 câu lạc bộ, 12/15 hộ và ba người. ", 3000));

        var found = FigureTester.CheckData(prose);

        Assert.Equal(3000, found.Count);
    }

    [Theory]
    [InlineData("{{ 11 }}", "RG4300", "11")]
    [InlineData("{{ 12 }}", "RG4301", "12")]
    [InlineData("{{ vn.pad 12 }}", "RG4301", "12")]
    [InlineData("{{ vn.words 12 }}", "RG4301", "12")]
    [InlineData("{{ 12 | vn.pad }}", "RG4301", "12")]
    [InlineData("{{ '12' }}", "RG4301", "12")]
    [InlineData("{{ 5 + 7 }}", null, null)]
    [InlineData("{{ facts.clubs.size + facts.teams.size }}", null, null)]
    public void Figure_WrittenAsACodeNumber_IsTyped(string hole, string? id, string? typed)
    {
        var found = FigureTester.CheckTemplate($"Cả {hole} câu lạc bộ, đội văn nghệ đã nộp báo cáo.").SingleOrDefault();

        Assert.Equal(id, found?.Descriptor.Id);
        Assert.Equal(typed, found?.Span.Text);
    }

    [Fact]
    public void Figure_RatioOfCodeNumbers_IsTyped()
    {
        var found = Assert.Single(FigureTester.CheckTemplate("Đến nay, {{ 10 }}/{{ 11 }} câu lạc bộ, đội văn nghệ đã ban hành nội quy."));

        Assert.Equal("RG4301", found.Descriptor.Id);
    }

    [Theory]
    [InlineData("Tổ có 07 cán bộ nòng cốt, gồm 01 tổ trưởng, 01 tổ phó và 04 tổ viên.", "07")]
    [InlineData("Tổ có 07 cán bộ nòng cốt: 02 tổ phó, 04 tổ viên.", "07")]
    [InlineData("Tổ có sáu cán bộ nòng cốt, bao gồm 03 tổ phó và 04 tổ viên.", "sáu")]
    public void Figure_UnlikeTheSumOfItsParts_IsAWarning(string prose, string typed)
    {
        var found = Assert.Single(FigureTester.CheckData(prose));

        Assert.Equal(("RG4302", Severity.Warning, typed), (found.Descriptor.Id, found.Severity, found.Span.Text));
    }

    [Theory]
    [InlineData("Tổ có 06 cán bộ nòng cốt, gồm 01 tổ trưởng, 01 tổ phó và 04 tổ viên.")]
    [InlineData("Tổ có 07 cán bộ nòng cốt, trong đó 01 tổ trưởng và 01 tổ phó.")]
    [InlineData("Tổ có 07 cán bộ nòng cốt, gồm cả 01 tổ trưởng và 01 tổ phó.")]
    [InlineData("Tổ có 07 cán bộ nòng cốt, gồm 01 tổ trưởng và các tổ viên.")]
    [InlineData("Xã ban hành 02 bản nội quy gồm 05 chương mục, 20 điều khoản.")]
    [InlineData("Tổ có 07 cán bộ nòng cốt. Gồm 01 tổ trưởng và 01 tổ phó.")]
    [InlineData("Tổ có 07 cán bộ nòng cốt, gồm 01 tổ trưởng, 02 tổ phó (trong đó 01 nữ tổ phó) và khoảng 04 tổ viên.")]
    public void Figure_WithoutPartsOfItsOwnOrOfTheirSum_IsSilent(string prose) => Assert.Empty(FigureTester.CheckData(prose));

    [Theory]
    [InlineData("{{ 5 }}", "RG4300")]
    [InlineData("05", "RG4300")]
    [InlineData("06", "RG4302")]
    [InlineData("{{ vn.pad (facts.head + facts.rest) }}", null)]
    public void Figure_TotalOfComputedParts_IsToBeComputed(string total, string? id)
    {
        var template = $"Tổ có {total} cán bộ nòng cốt, gồm {{{{ vn.pad facts.head }}}} tổ trưởng và {{{{ vn.pad facts.rest }}}} tổ viên.";

        Assert.Equal(id, FigureTester.Check(template, "head: 1\nrest: 4\n").SingleOrDefault()?.Descriptor.Id);
    }

    private static void AssertFound(string prose, string typed, string id, Severity severity)
    {
        foreach (var findings in (IReadOnlyList<Diagnostic>[])[FigureTester.CheckData(prose), FigureTester.CheckTemplate(prose)])
        {
            var found = Assert.Single(findings);
            Assert.Equal((id, severity, typed), (found.Descriptor.Id, found.Severity, found.Span.Text));
            Assert.Single(found.Related);
        }
    }
}
