using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Domain.Cases;

/// <summary>What ties a reported person to the personnel authority (pejabat pembina kepegawaian) that would have to punish; such an authority must not decide (UU 30/2014 Pasal 42 ayat (1)).</summary>
public enum AuthorityTie
{
    /// <summary>Keluarga pejabat yang berwenang.</summary>
    Kin,

    /// <summary>Atasan atau bekas atasan pejabat yang berwenang.</summary>
    Superior,

    /// <summary>Pejabat yang berwenang itu sendiri.</summary>
    IsAuthority,
}

/// <summary>Under which ground of UU 30/2014 Pasal 43 ayat (1) a tie falls.</summary>
public static class AuthorityTies
{
    public static ConflictGround Ground(this AuthorityTie tie) => tie switch
    {
        AuthorityTie.Kin => ConflictGround.Kinship,
        AuthorityTie.Superior => ConflictGround.ForbiddenByLaw,
        AuthorityTie.IsAuthority => ConflictGround.OwnInterest,
        _ => throw new ArgumentOutOfRangeException(nameof(tie), tie, null),
    };
}
