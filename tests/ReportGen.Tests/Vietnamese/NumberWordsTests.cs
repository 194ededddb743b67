using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public sealed class NumberWordsTests
{
    [Fact]
    public void Read_WhatInWordsWrites_IsTheNumber()
    {
        for (var number = 1; number < 100; number++)
        {
            var words = Numbers.InWords(number).Split(' ');

            Assert.Equal((words.Length, number), (NumberWords.Read(words, out var value), value));
        }
    }

    [Theory]
    [InlineData("mười năm", 1, 10)]
    [InlineData("hai mươi năm", 2, 20)]
    [InlineData("ba đồng chí", 1, 3)]
    [InlineData("hai trăm", 0, 2)]
    [InlineData("không có", 0, 0)]
    [InlineData("mươi", 0, 0)]
    public void Read_BesideOtherWords_TakesTheNumberOnly(string text, int count, int number)
    {
        Assert.Equal((count, number), (NumberWords.Read(text.Split(' '), out var value), value));
    }

    [Fact]
    public void Read_NoWords_IsNoNumber() => Assert.Equal(0, NumberWords.Read([], out _));
}
