using NetralitasAsn.Application.Vault;

namespace NetralitasAsn.Infrastructure.Vault;

/// <summary>The keys as they were at start; a purpose without any key stops the program before it serves anybody.</summary>
internal sealed class KeyRing : IKeyRing
{
    private readonly Dictionary<KeyPurpose, MasterKey[]> keys;

    public KeyRing(DataFolders folders)
    {
        if (folders.MakeKeys)
        {
            KeyFolder.Init(folders.Keys);
        }

        keys = KeyFolder.Read(folders.Keys).GroupBy(k => k.Purpose).ToDictionary(g => g.Key, g => g.OrderByDescending(k => k.Version).ToArray());
        var missing = Enum.GetValues<KeyPurpose>().Where(p => !keys.ContainsKey(p)).ToList();
        if (missing.Count > 0)
        {
            throw new InvalidOperationException($"No keys for {string.Join(", ", missing)} in {folders.Keys}: run `keys init` once, and keep a copy apart from the data.");
        }
    }

    public MasterKey Current(KeyPurpose purpose) => keys[purpose][0];

    public MasterKey? Find(KeyPurpose purpose, int version) => Array.Find(keys[purpose], k => k.Version == version);

    public IReadOnlyList<MasterKey> All(KeyPurpose purpose) => keys[purpose];
}
