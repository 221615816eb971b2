using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Infrastructure;

/// <summary>The keys of cookies, tokens and forms: shared by all instances through the database, sealed by a key that is not in it.</summary>
internal static class WebKeys
{
    public static IServiceCollection AddWebKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("netralitas-asn").PersistKeysToDbContext<AccountsContext>();
        services.AddOptions<KeyManagementOptions>().Configure<IKeyRing>((options, keys) => options.XmlEncryptor = new SealXml(keys));
        return services;
    }

    private static byte[] KeyFrom(MasterKey master) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, master.Secret.ToArray(), 32, info: "netralitas.web-keys.v1"u8.ToArray());

    private sealed class SealXml(IKeyRing keys) : IXmlEncryptor
    {
        public EncryptedXmlInfo Encrypt(XElement plaintextElement)
        {
            var master = keys.Current(KeyPurpose.Hash);
            var content = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
            var box = new byte[12 + 16 + content.Length];
            RandomNumberGenerator.Fill(box.AsSpan(0, 12));
            using var aes = new AesGcm(KeyFrom(master), 16);
            aes.Encrypt(box.AsSpan(0, 12), content, box.AsSpan(28), box.AsSpan(12, 16));
            return new(
                new XElement("sealed", new XAttribute("version", master.Version), Convert.ToBase64String(box)), typeof(OpenXml));
        }
    }

    /// <summary>Made by the framework, by the name written beside each key.</summary>
    internal sealed class OpenXml(IServiceProvider services) : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement)
        {
            var version = int.Parse(encryptedElement.Attribute("version")!.Value, CultureInfo.InvariantCulture);
            var master = services.GetRequiredService<IKeyRing>().Find(KeyPurpose.Hash, version)
                ?? throw new CryptographicException("The key that sealed the keys of the web is gone.");
            var box = Convert.FromBase64String(encryptedElement.Value);
            var content = new byte[box.Length - 28];
            using var aes = new AesGcm(KeyFrom(master), 16);
            aes.Decrypt(box.AsSpan(0, 12), box.AsSpan(28), box.AsSpan(12, 16), content);
            return XElement.Parse(Encoding.UTF8.GetString(content));
        }
    }
}
