using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Rules;

public sealed class RuleCheckerTests
{
    private const string People = """
        - id: an
          age: 30
          friends: [binh]
        - id: binh
          age: 17
          friends: [chi, an]
        """;

    private const string Adults = """
        - id: adults
          for: p in people
          check: p.age >= 18
          message: "{{ p.id }} is {{ p.age }}"
          at: p.age
        """;

    [Fact]
    public void Check_RuleThatHolds_FindsNothing()
    {
        var findings = RuleTester.Check(Adults.Replace("18", "17", StringComparison.Ordinal), People);

        Assert.Empty(findings);
    }

    [Fact]
    public void Check_ElementThatBreaksTheRule_PointsAtTheValueNamedByAt()
    {
        var finding = Assert.Single(RuleTester.Check(Adults, People));

        Assert.Equal("data/people.yaml:5:8: error RG3001: binh is 17 (rule 'adults').", finding.ToString());
        Assert.Equal("data/rules.yaml:4:12", Assert.Single(finding.Related).Span.ToString());
    }

    [Fact]
    public void Check_WithoutAt_PointsAtTheElement()
    {
        var finding = Assert.Single(RuleTester.Check(Adults.Replace("  at: p.age", "", StringComparison.Ordinal), People));

        Assert.Equal(4, finding.Span.Position.Line);
    }

    [Fact]
    public void Check_NestedLoops_PointAtTheInnermostElement()
    {
        var finding = Assert.Single(RuleTester.Check(
            """
            - id: friends-are-people
              for:
                - p in people
                - friend in p.friends
              check: people | array.map "id" | array.contains friend
              message: "{{ friend }} is unknown"
            """,
            People));

        Assert.Equal("data/people.yaml:6:13: error RG3001: chi is unknown (rule 'friends-are-people').", finding.ToString());
    }

    private const string Friends = """
        - id: friends-are-people
          for:
            - p in people
            - friend in p.friends
          check: people | array.map "id" | array.contains friend
          message: "{{ friend }} is unknown"
          hint: Add them.
          near: people | array.map "id"
        """;

    [Fact]
    public void Check_NameNearAKnownOne_SuggestsItAndShowsWhereItStands()
    {
        var finding = Assert.Single(RuleTester.Check(Friends, People.Replace("[chi, an]", "[bin, an]", StringComparison.Ordinal)));

        Assert.Equal("data/people.yaml:6:13", finding.Span.ToString());
        Assert.Equal("Did you mean 'binh'?", finding.Hint?.In(Language.English));
        Assert.Equal(["data/people.yaml:4:7", "data/rules.yaml:6:12"], finding.Related.Select(place => place.Span.ToString()));
    }

    [Fact]
    public void Check_NameNearNone_HasTheHintOfTheRule()
    {
        var finding = Assert.Single(RuleTester.Check(Friends, People));

        Assert.Equal("Add them.", finding.Hint?.In(Language.English));
        Assert.Single(finding.Related);
    }

    /// <summary>Where all of thousands are broken, as when the list of names was emptied, the first tell enough: each against all would take minutes.</summary>
    [Fact]
    public void Check_ThousandsOfUnknownNames_SuggestsForTheFirstOnly()
    {
        var people = string.Concat(Enumerable.Range(0, 3_000).Select(i => $"- id: a-person-with-a-long-name-number-{i}\n  age: 20\n  friends: [a-person-with-a-long-nam-number-{i}]\n"));

        var findings = RuleTester.Check(Friends, people);

        Assert.Equal(3_000, findings.Count);
        Assert.Equal("Did you mean 'a-person-with-a-long-name-number-0'?", findings[0].Hint?.In(Language.English));
        Assert.Equal("Add them.", findings[^1].Hint?.In(Language.English));
    }

    /// <summary>What a rule finds in a record with an error of its own is a consequence, however many records have one.</summary>
    [Fact]
    public void Check_ManyRecordsWithErrors_TellsOnlyOfSoundOnes()
    {
        const string schema = """{ "title": "people", "items": { "title": "person", "properties": { "age": { "title": "age", "type": "integer" } } } }""";
        var people = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"- id: p{i}\n  age: {(i % 100 == 0 ? "12" : "twelve")}\n"));

        var findings = RuleTester.Check(Adults, people, schema);

        Assert.Equal(19_800, findings.Count(finding => finding.Descriptor.Id == "RG2003"));
        Assert.Equal(200, findings.Count(finding => finding.Descriptor.Id == "RG3001"));
    }

    [Theory]
    [InlineData("near: people.size", "RG3008 data/rules.yaml:9:11")]
    [InlineData("near: persons", "RG4050 data/rules.yaml:9:11")]
    public void Check_NearThatIsNoList_IsAFindingAboutTheRule(string line, string expected)
    {
        var finding = Assert.Single(RuleTester.Check(Friends.Replace("near: people | array.map \"id\"", line, StringComparison.Ordinal), People));

        Assert.Equal(expected, $"{finding.Descriptor.Id} {finding.Span}");
    }

    [Fact]
    public void Check_NearForAValueThatIsNoName_ChangesNothing()
    {
        var finding = Assert.Single(RuleTester.Check(Adults + "\n  near: people | array.map \"id\"", People));

        Assert.Null(finding.Hint);
    }

    [Fact]
    public void Check_MessageInTwoLanguages_IsSaidInEach()
    {
        var finding = Assert.Single(RuleTester.Check(
            Adults.Replace("message: \"{{ p.id }} is {{ p.age }}\"", "message: { vi: \"{{ p.id }} còn trẻ\", en: \"{{ p.id }} is young\" }", StringComparison.Ordinal),
            People));

        Assert.StartsWith("binh còn trẻ (quy tắc", finding.Message.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.StartsWith("binh is young (rule", finding.Message.In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_WaivedElement_IsANoteWithTheReason()
    {
        var finding = Assert.Single(RuleTester.Check(Adults + "\n  waive: [{ item: binh, reason: a guest }]", People));

        Assert.Equal(("RG3005", Severity.Note), (finding.Descriptor.Id, finding.Severity));
        Assert.Contains("a guest", finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an", "RG3004")]
    [InlineData("binhh", "RG3003")]
    public void Check_WaiverThatExceptsNothing_IsAFinding(string item, string id)
    {
        var findings = RuleTester.Check($"{Adults}\n  waive: [{{ item: {item}, reason: x }}]", People);

        Assert.Contains(findings, finding => finding.Descriptor.Id == id);
    }

    [Fact]
    public void Check_WithoutLoop_IsAboutTheWhole()
    {
        var finding = Assert.Single(RuleTester.Check(
            """
            - id: three-people
              check: people.size == 3
              message: "{{ people.size }} people"
            """,
            People));

        Assert.Equal("data/rules.yaml:3:12: error RG3001: 2 people (rule 'three-people').", finding.ToString());
    }

    [Fact]
    public void Check_RuleThatIsWrongItself_IsSaidOnceAndNotForEachElement()
    {
        var finding = Assert.Single(RuleTester.Check(Adults.Replace("p.age >= 18", "p.aeg >= 18", StringComparison.Ordinal), People));

        Assert.Equal("RG4051", finding.Descriptor.Id);
        Assert.Equal("data/rules.yaml:4:14", finding.Span.ToString());
        Assert.Contains("'age'", finding.Hint?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check: p.age", "RG3006")]
    [InlineData("for: p of people", "RG3007")]
    [InlineData("for: p in people.size", "RG3008")]
    public void Check_RuleOfTheWrongForm_IsAFinding(string line, string id)
    {
        var key = line[..line.IndexOf(':', StringComparison.Ordinal)];
        var rule = string.Join('\n', Adults.Split('\n').Select(old => old.TrimStart().StartsWith(key + ":", StringComparison.Ordinal) ? "  " + line : old));

        var findings = RuleTester.Check(rule, People);

        Assert.Equal(id, Assert.Single(findings).Descriptor.Id);
    }

    [Fact]
    public void Check_TwoRulesOfOneId_IsAFinding()
    {
        var findings = RuleTester.Check(Adults + "\n" + Adults, People);

        Assert.Contains(findings, finding => finding.Descriptor.Id == "RG3002");
    }

    [Fact]
    public void Check_DataThatDoesNotParse_SilencesTheRulesAboutIt()
    {
        var finding = Assert.Single(RuleTester.Check(Adults, "- id: [an"));

        Assert.StartsWith("RG10", finding.Descriptor.Id, StringComparison.Ordinal);
    }

    /// <summary>The schema has an error in the element, but the value that the rule reads is sound.</summary>
    [Theory]
    [InlineData("friends: [binh]", "friend: [binh]", "RG2001", "RG3001")]
    [InlineData("age: 17", "age: young", "RG2003", null)]
    public void Check_ElementWithAnError_IsStillCheckedWhereItIsSound(string old, string now, string first, string? second)
    {
        const string schema = """
            {
              "type": "array",
              "items": {
                "type": "object",
                "required": ["id", "age", "friends"],
                "properties": { "id": {}, "age": { "type": "integer" }, "friends": {} }
              }
            }
            """;

        var findings = RuleTester.Check(Adults.Replace("18", "31", StringComparison.Ordinal), People.Replace(old, now, StringComparison.Ordinal), schema);

        Assert.Contains(first, findings.Select(finding => finding.Descriptor.Id));
        Assert.Equal(second is null ? 1 : 2, findings.Count(finding => finding.Descriptor.Id == "RG3001"));
    }
}
