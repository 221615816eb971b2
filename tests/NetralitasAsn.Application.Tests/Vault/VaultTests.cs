using System.Security.Cryptography;
using System.Text;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Vault;
using Xunit;

namespace NetralitasAsn.Application.Tests.Vault;

public sealed class VaultTests : IDisposable
{
    private readonly VaultFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void People_come_out_of_their_box_as_they_went_in_and_the_box_names_nobody()
    {
        var owner = Guid.NewGuid();
        var people = new SealedPeople(
            new("Contoh Pelapor Uji", "Batang", new(1990, 1, 2), Sex.Female, "petani", "WNI", "Desa Contoh", "081200000000", null, true, Standing.Voter),
            [new("Contoh Saksi Uji", null, "081200000001")]);

        var box = folder.Vault.SealRecord(Purpose.Identity, owner, people);
        var opened = folder.Vault.OpenRecord<SealedPeople>(Purpose.Identity, owner, box);

        Assert.Equal(people.Reporter, opened.Reporter);
        Assert.Equal(people.Witnesses, opened.Witnesses);
        Assert.DoesNotContain("Pelapor", Encoding.UTF8.GetString(box.Bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_content_never_gives_the_same_box() =>
        Assert.NotEqual(folder.Vault.Seal(Purpose.Draft, Guid.Empty, "isi"u8).Bytes, folder.Vault.Seal(Purpose.Draft, Guid.Empty, "isi"u8).Bytes);

    [Fact]
    public void A_box_opens_for_its_owner_and_purpose_only_and_not_when_a_single_bit_changed()
    {
        var owner = Guid.NewGuid();
        var box = folder.Vault.Seal(Purpose.Draft, owner, "isi"u8);
        Assert.ThrowsAny<CryptographicException>(() => folder.Vault.Open(Purpose.Draft, Guid.NewGuid(), box));
        Assert.ThrowsAny<CryptographicException>(() => folder.Vault.Open(Purpose.ReturnCode, owner, box));
        for (var i = 0; i < box.Bytes.Length; i++)
        {
            var altered = (byte[])box.Bytes.Clone();
            altered[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => folder.Vault.Open(Purpose.Draft, owner, new(altered)));
        }
    }

    [Fact]
    public void After_a_rotation_old_boxes_open_new_ones_use_the_new_key_and_hashes_are_still_found()
    {
        var owner = Guid.NewGuid();
        var box = folder.Vault.Seal(Purpose.Identity, owner, "isi"u8);
        var hash = folder.Hasher.Hash(HashedKind.TrackingCode, "X");
        folder.Rotate(KeyPurpose.Identity);
        folder.Rotate(KeyPurpose.Hash);

        Assert.Equal("isi"u8.ToArray(), folder.Vault.Open(Purpose.Identity, owner, box));
        Assert.Equal(2, folder.Vault.Seal(Purpose.Identity, owner, "isi"u8).Bytes[4]);
        Assert.True(folder.Hasher.Matches(HashedKind.TrackingCode, "X", hash));
        Assert.NotEqual(hash, folder.Hasher.Hash(HashedKind.TrackingCode, "X"));
        Assert.Contains(folder.Hasher.Candidates(HashedKind.TrackingCode, "X"), c => c.SequenceEqual(hash));
        Assert.False(folder.Hasher.Matches(HashedKind.UploadToken, "X", hash));
    }

    [Fact]
    public void Keys_are_for_their_owner_only_and_never_overwritten()
    {
        var before = File.ReadAllText(Path.Combine(folder.Folders.Keys, "identity.1.key"));
        Assert.Empty(KeyFolder.Init(folder.Folders.Keys));
        Assert.Equal(before, File.ReadAllText(Path.Combine(folder.Folders.Keys, "identity.1.key")));
        foreach (var file in OperatingSystem.IsWindows() ? [] : Directory.GetFiles(folder.Folders.Keys))
        {
            if (!OperatingSystem.IsWindows())
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            }
        }
    }

    [Fact]
    public void Without_keys_nothing_starts_where_keys_are_not_made() =>
        Assert.Throws<InvalidOperationException>(() => new KeyRing(new(folder.Root, Path.Combine(folder.Root, "none"), MakeKeys: false)));

    [Fact]
    public void A_damaged_key_is_said_with_its_file()
    {
        File.WriteAllText(Path.Combine(folder.Folders.Keys, "draft.1.key"), "AAAA");
        Assert.Contains("draft.1.key", Assert.Throws<InvalidOperationException>(() => new KeyRing(folder.Folders)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_signing_key_is_on_P256()
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(folder.Keys.Current(KeyPurpose.Signing).Secret.Span, out _);
        Assert.Equal(256, key.KeySize);
    }

    [Fact]
    public void A_commitment_holds_for_its_content_and_salt_only()
    {
        var salt = Commitment.NewSalt();
        Assert.Equal(Commitment.Commit("isi", salt), Commitment.Commit("isi", salt));
        Assert.NotEqual(Commitment.Commit("isi", salt), Commitment.Commit("isi", Commitment.NewSalt()));
        Assert.NotEqual(Commitment.Commit("isi", salt), Commitment.Commit("isI", salt));
    }
}
