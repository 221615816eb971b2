using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Regions;

/// <summary>Fills the tables of the ground by COPY; what is there already stays as it is, so an administrator's corrections survive.</summary>
public static class GroundLoader
{
    /// <summary>
    /// Loads regions, offices, numbers, hours, elections, authorities and agencies; a few seconds on an empty database, milliseconds after that.
    /// <paramref name="reservedPlaces"/> adds the places of the demonstration. Answers how many rows were written.
    /// </summary>
    public static async Task<long> Load(NpgsqlConnection connection, bool reservedPlaces, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var regions = RegionCatalogue.Of(new(reservedPlaces)).All.ToList();
        var upper = regions.FindAll(r => r.Level <= RegionLevel.Regency);
        var elections = upper.Select(r => Election.Of2024(r.Code)).OfType<Election>().ToList();
        var authorities = upper.Select(PersonnelAuthority.Of).Concat(CentralAgencies.All.Select(c => c.Authority)).ToList();
        List<Agency> agencies =
        [
            .. CentralAgencies.All.Select(c => c.Agency),
            .. upper.Select(Agency.GovernmentOf),
            .. reservedPlaces ? upper.Select(Agency.ReservedOf) : [],
        ];
        List<Office> offices = [Office.Of(RegionCode.Nation, "Indonesia"), .. regions.Where(r => r.Level <= RegionLevel.District).Select(r => Office.Of(r.Code, r.Name))];

        var written = await Copy(connection, "regions", "code, name, level, village_kind, zone, is_reserved", regions, r =>
            [r.Code.Value, r.Name, r.Level.ToString(), r.VillageKind?.ToString(), r.Zone.ToString(), r.IsReserved], ct);
        written += await Copy(connection, "offices", "code, region, name, level, zone, is_reserved", offices, o =>
            [o.Code.Value, o.Region.Value, o.Name, o.Level.ToString(), o.Zone.ToString(), o.IsReserved], ct);
        written += await Copy(connection, "office_codes", "region, code, certainty", OfficeNumbers.For(upper.Select(r => r.Code)), n =>
            [n.Region.Value, n.Code, n.Certainty.ToString()], ct);
        written += await Copy(connection, "reception_hours", "id, office, \"from\", opens, closes, closes_on_friday, round_the_clock_around_voting", ReceptionHours.Default, h =>
            [h.Id, h.Office?.Value, h.From, h.Opens, h.Closes, h.ClosesOnFriday, h.RoundTheClockAroundVoting], ct);
        written += await Copy(
            connection,
            "elections",
            "code, kind, region, replacement_ban_from, registration_from, pairs_set_on, campaign_from, campaign_until, voting_on, recapitulation_until",
            elections,
            e => [e.Code, e.Kind.ToString(), e.Region.Value, e.ReplacementBanFrom, e.RegistrationFrom, e.PairsSetOn, e.CampaignFrom, e.CampaignUntil, e.VotingOn, e.RecapitulationUntil],
            ct);
        if (reservedPlaces)
        {
            written += await Copy(connection, "candidacies", "election, pair_number, status, is_reserved", elections, e =>
                [e.Code, 9, nameof(CandidacyStatus.Set), true], ct);
        }

        written += await Copy(connection, "personnel_authorities", "office, title, region", authorities, a =>
            [a.Office.Value, a.Title, a.Region?.Value], ct);
        written += await Copy(connection, "agencies", "code, name, kind, region, parent, is_reserved", agencies, a =>
            [a.Code, a.Name, a.Kind.ToString(), a.Region?.Value, a.Parent, a.IsReserved], ct);
        return written;
    }

    /// <summary>Through a temporary table, so that rows that exist already are left alone; nothing at all when the counts match.</summary>
    private static async Task<long> Copy<T>(NpgsqlConnection connection, string table, string columns, IReadOnlyCollection<T> rows, Func<T, object?[]> values, CancellationToken ct)
    {
        if (await Scalar(connection, $"select count(*) from {table}", ct) is var there && there >= rows.Count)
        {
            return 0;
        }

        // Straight into an empty table; beside rows that are there, through a temporary one.
        var target = there == 0 ? table : $"new_{table}";
        if (there > 0)
        {
            await Execute(connection, $"drop table if exists {target}; create temporary table {target} as select {columns} from {table} limit 0", ct);
        }

        await using (var copy = await connection.BeginBinaryImportAsync($"copy {target} ({columns}) from stdin (format binary)", ct))
        {
            foreach (var row in rows)
            {
                await copy.StartRowAsync(ct);
                foreach (var value in values(row))
                {
                    if (value is null)
                    {
                        await copy.WriteNullAsync(ct);
                    }
                    else
                    {
                        await copy.WriteAsync(value, ct);
                    }
                }
            }

            await copy.CompleteAsync(ct);
        }

        if (there > 0)
        {
            await Execute(connection, $"insert into {table} ({columns}) select {columns} from {target} on conflict do nothing; drop table {target}", ct);
        }

        await Execute(connection, $"analyze {table}", ct);
        return await Scalar(connection, $"select count(*) from {table}", ct) - there;
    }

    private static async Task<long> Scalar(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
