using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Interests;

/// <summary>
/// Somebody of the handling office reports that a colleague has an interest in a report or its file (benturan kepentingan).
/// The colleague sees ground and words and answers, and never learns who reported it.
/// </summary>
/// <param name="Person">The user name of the colleague.</param>
[Requires(Permission.ReadReports)]
public sealed record ReportInterest(ReportId Report, InterestReportId Id, string Person, RecusalGround Ground, string Explanation) : ICommand<InterestReportId>;

internal sealed class ReportInterestValidator : AbstractValidator<ReportInterest>
{
    public ReportInterestValidator()
    {
        RuleFor(c => c.Person).NotEmpty().WithErrorCode("choose-colleague").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.Ground).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Explanation).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class ReportInterestHandler(IRecords records, ICurrentActor current, LegalClock clock, IOfficeMembers people, INotices notices, ICommitments commitments)
    : IRequestHandler<ReportInterest, Result<InterestReportId>>
{
    public async Task<Result<InterestReportId>> Handle(ReportInterest command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var moment = await clock.At(actor.Office, cancellationToken);
        var found = await records.FindDossier(actor, command.Report, cancellationToken);

        return await found.Then(async dossier =>
        {
            if (!actor.ActsFor(dossier.Office))
            {
                return Refusal.Forbidden;
            }

            var colleagues = await people.Everybody(dossier.Office, moment.Today, cancellationToken);
            if (colleagues.FirstOrDefault(c => c.UserName.Equals(command.Person.Trim(), StringComparison.OrdinalIgnoreCase)) is not { } person)
            {
                return InterestRefusals.PersonUnknown;
            }

            if (dossier.WhyNotRecuse(person.Account) is { } refusal)
            {
                return refusal;
            }

            var words = command.Explanation.Trim();
            return await InterestReport.Receive(
                    command.Id, dossier.Report, dossier.Number, new(person.Account, person.Role, dossier.Office), new(command.Ground, words),
                    actor.Account!.Value, commitments.Commit(command.Id.Value, words), moment)
                .Then(received =>
                {
                    records.Add(received);
                    notices.Tell(dossier.Office, NoticeKind.ConflictDeclared, received.Key, person.Account);
                    return records.Save(received.Id, cancellationToken);
                });
        });
    }
}

/// <summary>Whose interest in a matter the actor can report: the colleagues of the handling office who do not keep away already.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindColleagues(ReportId Report) : IQuery<ColleagueChoice>;

/// <summary>The matter, where it is read, and the colleagues.</summary>
public sealed record ColleagueChoice(string Matter, string Address, IReadOnlyList<OfficePerson> Colleagues, IReadOnlyList<PersonChoice> Persons);

/// <summary>A reported person of the matter.</summary>
public sealed record PersonChoice(PersonId Id, string? Name, string? Title, SubjectKind Subject);

internal sealed class FindColleaguesHandler(IRecords records, ICurrentActor current, LegalClock clock, IOfficeMembers people) : IRequestHandler<FindColleagues, Result<ColleagueChoice>>
{
    public async Task<Result<ColleagueChoice>> Handle(FindColleagues query, CancellationToken cancellationToken)
    {
        var today = (await clock.At(current.Actor.Office, cancellationToken)).Today;
        var found = await records.FindDossier(current.Actor, query.Report, cancellationToken);

        return await found.Then(async dossier => !current.Actor.ActsFor(dossier.Office)
            ? Refusal.Forbidden
            : Result<ColleagueChoice>.Accept(new(
                dossier.Number,
                dossier.File is { } file && current.Actor.May(Permission.ReadCases) ? $"/kerja/penanganan/{file.Id}" : $"/kerja/laporan/{dossier.Report.Id}",
                [.. (await people.Everybody(dossier.Office, today, cancellationToken)).Where(p => p.Account != current.Actor.Account && dossier.WhyNotRecuse(p.Account) is null)],
                dossier.File is { } opened
                    ? [.. opened.Persons.Select(p => new PersonChoice(p.Id, p.Name, p.Title, p.Subject))]
                    : [.. dossier.Report.Respondents.Select(p => new PersonChoice(p.Id, p.Name, p.Title, p.Subject))])));
    }
}
