using System.Security.Cryptography;
using NetralitasAsn.Domain.Reports;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Reports;

public sealed class TrackingCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static TrackingCode New()
    {
        using var random = RandomNumberGenerator.Create();
        return TrackingCode.Create(random);
    }

    [Fact]
    public void A_code_is_five_groups_of_five_and_reads_back()
    {
        for (var i = 0; i < 1000; i++)
        {
            var code = New();
            Assert.Matches("^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$", code.Display);
            Assert.Equal(code, TrackingCode.Read(code.Display).Code);
        }
    }

    [Fact]
    public void A_person_may_type_it_in_any_case_with_any_separators_and_look_alikes()
    {
        var code = New();
        var typed = "  " + code.Display.ToLowerInvariant().Replace('-', '–').Replace('0', 'o').Replace('1', 'l') + "\u200f ";
        Assert.Equal(code, TrackingCode.Read(typed).Code);
    }

    [Fact]
    public void Every_single_wrong_character_is_recognised_and_its_group_named()
    {
        var code = New();
        for (var i = 0; i < 25; i++)
        {
            foreach (var other in Alphabet.Where(c => c != code.Value[i]))
            {
                var reading = TrackingCode.Read(code.Value[..i] + other + code.Value[(i + 1)..]);
                Assert.Null(reading.Code);
                Assert.Equal([i / 5 + 1], reading.WrongGroups);
            }
        }
    }

    [Fact]
    public void Two_swapped_characters_and_two_swapped_groups_are_recognised()
    {
        var code = New();
        for (var i = 0; i < 24; i++)
        {
            if (i % 5 != 4 && code.Value[i] != code.Value[i + 1])
            {
                Assert.Null(TrackingCode.Read(code.Value[..i] + code.Value[i + 1] + code.Value[i] + code.Value[(i + 2)..]).Code);
            }
        }

        var groups = code.Display.Split('-');
        Assert.Equal([1, 2], TrackingCode.Read(string.Join('-', groups[1], groups[0], groups[2], groups[3], groups[4])).WrongGroups);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("ABCDE")]
    [InlineData("AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-A")]
    public void A_wrong_length_is_said_as_such(string? typed) => Assert.True(TrackingCode.Read(typed).WrongLength);

    [Fact]
    public void A_letter_outside_the_alphabet_spoils_its_group_only()
    {
        var code = New();
        Assert.Equal([3], TrackingCode.Read(code.Value[..12] + "Ü" + code.Value[13..]).WrongGroups);
    }

    [Fact]
    public void Secrets_do_not_print()
    {
        Assert.Equal("(tracking code)", New().ToString());
        Assert.Equal("(draft key)", DraftKey.New().ToString());
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA", true)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAA", false)]
    [InlineData("AAAAAAAAAAAAAAAAAAAA/A", false)]
    [InlineData(null, false)]
    public void A_draft_key_is_128_bits(string? text, bool valid) => Assert.Equal(valid, DraftKey.TryParse(text, out _));
}
