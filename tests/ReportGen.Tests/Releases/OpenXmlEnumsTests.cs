using System.Xml.Linq;
using DocumentFormat.OpenXml;

namespace ReportGen.Tests.Releases;

/// <summary>What the native build has to be told of the Open XML SDK: an array type that is not in its list is an exception when a Word file is opened.</summary>
public sealed class OpenXmlEnumsTests
{
    /// <summary>Those are all that have a value in an attribute of some part: the SDK reads their names from the fields.</summary>
    [Fact]
    public void List_HoldsTheArrayOfEveryEnumerationOfAttributes()
    {
        var path = Path.Combine(TestFolders.Repository, "src", "ReportGen.Cli", "Properties", "open-xml-enums.rd.xml");
        var expected = typeof(OpenXmlElement).Assembly.GetTypes()
            .Where(type => type.IsEnum && type.GetFields().Any(field => field.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "EnumStringAttribute")))
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal)
            .Select(name => name + "[]");

        var listed = XDocument.Load(path).Descendants().Where(element => element.Name.LocalName == "Type").Select(element => element.Attribute("Name")?.Value);

        Assert.Equal(expected, listed);
    }
}
