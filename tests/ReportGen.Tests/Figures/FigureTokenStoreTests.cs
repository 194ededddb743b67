using ReportGen.Core.Figures;

namespace ReportGen.Tests.Figures;

public sealed class FigureTokenStoreTests
{
    [Fact]
    public void Take_AfterBegin_GivesTheSameListsAgain()
    {
        var store = new FigureTokenStore();
        var (first, second) = (store.Take(4), store.Take(4));

        store.Begin();

        Assert.NotSame(first, second);
        Assert.Same(first, store.Take(4));
        Assert.Same(second, store.Take(4));
    }

    [Fact]
    public void Take_ManyOfALongText_KeepsFew()
    {
        var store = new FigureTokenStore();
        var all = Enumerable.Range(0, 1000).Select(_ => store.Take(4)).ToHashSet(ReferenceEqualityComparer.Instance);

        store.Begin();

        Assert.Equal(1000, all.Count);
        Assert.InRange(Enumerable.Range(0, 1000).Count(_ => all.Contains(store.Take(4))), 1, 20);
    }
}
