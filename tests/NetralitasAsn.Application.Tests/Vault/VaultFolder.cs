using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Vault;

namespace NetralitasAsn.Application.Tests.Vault;

/// <summary>A vault with keys of its own in a folder that is gone afterwards.</summary>
internal sealed class VaultFolder : IDisposable
{
    public VaultFolder()
    {
        Folders = new(Root, Path.Combine(Root, "keys"), MakeKeys: true);
        Keys = new KeyRing(Folders);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("netralitas-vault-").FullName;

    public DataFolders Folders { get; }

    public IKeyRing Keys { get; private set; }

    public IVault Vault => new Infrastructure.Vault.Vault(Keys);

    public IHasher Hasher => new Hasher(Keys);

    public void Rotate(KeyPurpose purpose)
    {
        KeyFolder.Rotate(Folders.Keys, purpose);
        Keys = new KeyRing(Folders);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
