using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>Turns a story into its acts, each at its own instant and each later than the one before, within the clocks of the procedure.</summary>
internal static class Timetable
{
    public static IEnumerable<Act> Of(Story story) => new Road(story).Acts();

    public static SubmitReport Submission(Story s) => new(s.Report, Words.Reporter(s), Words.Facts(s));

    /// <summary>Walks one story.</summary>
    private sealed class Road(Story s)
    {
        private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

        private readonly DateTimeOffset registered = s.RegisteredAt is { } at ? s.Local(at) : At(s.SentAt, 1, 15, 0);

        private OfficeCode Province => OfficeCode.Bawaslu(s.Regency.Province);

        public IEnumerable<Act> Acts() => s.Ending is Ending.Tip
            ? [Act(s.SentAt, "tip", stage => stage.Send(Actor.Public, s.SentAt, new SubmitTip(s.Tip, Words.Facts(s)))), .. Traced()]
            : s.Ending < Ending.Registered ? [.. Intake(), .. EndOfReport()]
            : [.. Intake(), .. Registration(), .. Handling(), .. EndOfCase()];

        /// <summary>Assigned the next morning; two days later the tracer reports or proposes to close, and the office decides the day after.</summary>
        private IEnumerable<Act> Traced()
        {
            if (s.Tracing is Tracing.None)
            {
                yield break;
            }

            var (role, office) = s.Place is "33.25" or "82.04" ? (Role.DistrictSupervisor, OfficeCode.Bawaslu(s.Village.District)) : (Role.Staff, s.Office);
            var assigned = At(s.SentAt, 1, 8, 10);
            yield return OnTip(assigned, "assign", Role.Chair, s.Office, t => new AssignTracing(t.Id, t.Version, $"{s.Number:000}/ST-CONTOH/2024", assigned.DayIn(s.Zone), [Cast.NameOf(role, office)]));
            var reported = s.Tracing is Tracing.Reported ? At(s.SentAt, 1, 16, 30) : At(s.SentAt, 2, 13, 20);
            if (s.Tracing is Tracing.ClosedWithoutFinding)
            {
                yield return OnTip(reported, "propose", role, office, t => new ProposeTipClosing(t.Id, t.Version, ClosingReason.RespondentNotFound, Words.NothingFound));
                yield return OnTip(At(s.SentAt, 3, 10, 0), "close", Role.Chair, s.Office, t => new DecideTipClosing(t.Id, t.Version, true));
            }
            else if (s.Tracing is not Tracing.Assigned)
            {
                yield return OnTip(reported, "report", role, office, t => new WriteSupervisionReport(s.Supervision, t.Id, t.Version, Words.Supervision(s), Words.Facts(s) with { KnownOn = reported.DayIn(s.Zone) }));
            }

            if (s.Tracing is Tracing.Finding)
            {
                var held = At(s.SentAt, 3, 15, 0);
                yield return Act(held, "adopt", async stage =>
                {
                    var report = await stage.Supervision(s);
                    await stage.Send(stage.Cast.At(Role.Chair, s.Office), held, new WeighFinding(
                        report.Id, report.Version, held.DayIn(s.Zone), 3, [.. new[] { Cast.NameOf(Role.Chair, s.Office), Cast.NameOf(Role.Member, s.Office) }.Select(m => new MemberBallot(m, Vote.For))],
                        Words.FindingPlenary, true, null, false));
                });
            }
        }

        private Act OnTip<T>(DateTimeOffset at, string name, Role role, OfficeCode office, Func<Tip, MediatR.IRequest<Domain.Result<T>>> request) =>
            Act(at, name, async stage => await stage.Send(stage.Cast.At(role, office), at, request(await stage.Tip(s))));

        private bool Reaches(Ending ending) => s.Ending >= ending;

        private IEnumerable<Act> Intake()
        {
            if (s.HandedUpBy is { } role)
            {
                var desk = role is Role.VillageSupervisor ? OfficeCode.Bawaslu(s.Village) : OfficeCode.Bawaslu(s.Village.District);
                yield return TakeIn(role, desk);
                yield return OnReport(s.SentAt.AddHours(2), "hand up", role, desk, r => new HandUpReport(r.Id, r.Version, Words.HandUp));
            }
            else if (s.FiledAtProvince)
            {
                yield return TakeIn(Role.Staff, Province);
                yield return OnReport(s.SentAt.AddHours(2), "delegate", Role.Chair, Province, r => new DelegateReport(r.Id, r.Version, OfficeCode.Bawaslu(s.Regency), Words.Delegation));
            }
            else if (s.AtCounter)
            {
                yield return TakeIn(Role.Receiver, OfficeCode.Bawaslu(s.Regency));
            }
            else
            {
                yield return Act(s.SentAt, "submit", async stage =>
                {
                    var receipt = await stage.Send(Actor.Public, s.SentAt, Submission(s));
                    if (s.HasPaper && receipt.UploadToken is { } token)
                    {
                        using var paper = Paper.Of(s);
                        await stage.Send(Actor.Public, s.SentAt, new AddEvidence(s.Report.Value, token, new(Paper.Name, paper)));
                    }
                });
                if (s.Ending is not (Ending.AwaitingIdentity or Ending.IdentityExpired or Ending.Withdrawn))
                {
                    var verified = s.SentAt + TimeSpan.FromMinutes(50 + s.Number % 40);
                    yield return OnReport(verified, "verify", Role.Receiver, OfficeCode.Bawaslu(s.Regency), r => new VerifyIdentity(r.Id, r.Version, (IdentityWay)(s.Number % 5)));
                }
            }

            if (s.Completed || s.Ending is Ending.AwaitingCompletion)
            {
                var asked = registered.AddHours(-5);
                yield return OnReport(asked, "ask", Role.Staff, s.Office, r => new RecordInitialReview(
                    r.Id, r.Version, ReviewOutcome.AskForCompletion, [ReviewCondition.Evidence, ReviewCondition.SignatureMatches], asked.DayIn(s.Zone), Words.Incomplete, null, Words.PleaseComplete, false, Words.ReviewDeviation(r, [ReviewCondition.Evidence, ReviewCondition.SignatureMatches])));
                if (s.Ending is not Ending.AwaitingCompletion && s.Reason is not ClosingReason.NotCompleted)
                {
                    yield return OnReport(registered.AddHours(-3), "complete", Role.Receiver, s.Office, r => new CompleteReport(r.Id, r.Version, Words.Completion));
                }
            }
        }

        private Act TakeIn(Role role, OfficeCode office) => Act(s.SentAt, "take in", async stage =>
        {
            var desk = stage.Cast.At(role, office);
            await stage.Send(desk, s.SentAt, new TakeInReport(s.Report, s.SentAt.AddMinutes(-15), Words.Reporter(s), Words.Facts(s)));
            if (s.HasPaper)
            {
                using var paper = Paper.Of(s);
                await stage.Send(desk, s.SentAt, new AddOfficeEvidence(s.Report, new(Paper.Name, paper), AtCounter: true));
            }
        });

        private IEnumerable<Act> EndOfReport()
        {
            // What was asked to be completed and was not can be decided only after the two days.
            var decided = s.Reason is ClosingReason.NotCompleted ? At(registered, 3, 9, 30) : registered;
            switch (s.Ending)
            {
                case Ending.ReadyToRegister:
                    yield return Review(registered.AddHours(-1), ReviewOutcome.Register, []);
                    break;
                case Ending.NotRegistered:
                    yield return Review(decided, ReviewOutcome.NotRegister, Words.NotMet(s.Reason));
                    break;
                case Ending.ForwardedDirectly:
                    yield return Review(decided, ReviewOutcome.ForwardDirectly, []);
                    break;
                case Ending.BecameInformation:
                    yield return Review(decided, ReviewOutcome.BecomeInformation, [ReviewCondition.ReporterNameAndAddress]);
                    break;
                case Ending.Withdrawn:
                    yield return OnReport(s.SentAt.AddHours(20), "withdraw", Role.Staff, s.Office, r => new AcceptWithdrawal(r.Id, r.Version));
                    break;
                case Ending.TakenOver:
                    var at = s.SentAt.AddHours(6);
                    yield return Act(at, "take over", async stage =>
                        await stage.Send(stage.Cast.At(Role.Chair, Province), at, new TakeOverReport((await stage.Report(s)).Number, Words.TakeOver)));
                    break;
                case Ending.IdentityExpired:
                    var expired = At(s.SentAt, 3, 0, 10);
                    yield return Act(expired, "expire", stage => stage.Send(stage.Cast.At(Role.Staff, s.Office), expired, new ExpireIdentityVerification()));
                    break;
                default:
                    break;
            }
        }

        private IEnumerable<Act> Registration()
        {
            yield return Review(registered.AddHours(-1), ReviewOutcome.Register, []);
            yield return OnReport(registered, "register", Role.Chair, s.Office, r => new RegisterReport(r.Id, r.Version, s.Crime));
        }

        private Act Review(DateTimeOffset at, ReviewOutcome outcome, IReadOnlyList<ReviewCondition> notMet) => OnReport(at, "review", Role.Staff, s.Office, r => new RecordInitialReview(
            r.Id, r.Version, outcome, notMet, at.DayIn(s.Zone), Words.Note(outcome), s.Ending is Ending.NotRegistered ? s.Reason : null, null, s.Crime, Words.ReviewDeviation(r, notMet)));

        /// <summary>From registration to the plenary, within three days, or five when extended.</summary>
        private IEnumerable<Act> Handling()
        {
            if (!Reaches(Ending.Invited))
            {
                yield break;
            }

            var morning = At(registered, 1, 9, 0);
            yield return Invite(0, registered + (2 * Minute), InviteeKind.Witness, "Saksi 1", morning.AddHours(1));
            yield return Invite(1, registered + (4 * Minute), InviteeKind.Respondent, "Terlapor", morning.AddHours(4));
            if (s.Recusal)
            {
                yield return OnCase(morning.AddMinutes(-30), "recuse", c => new RecuseFromCase(c.Id, c.Version, Words.Recusal, RecusalGround.Kinship), Role.Member, 2);
            }

            if (!Reaches(Ending.Heard))
            {
                yield break;
            }

            if (s.Crime)
            {
                yield return Meet(morning, GakkumduPosition.Crime);
            }

            yield return End(0, morning.AddHours(2), SessionOutcome.Heard);
            yield return End(1, morning.AddHours(5), s.Absent ? SessionOutcome.Absent : SessionOutcome.Heard);
            if (s.Extended)
            {
                yield return OnCase(At(registered, 2, 10, 0), "extend", c => new ExtendHandling(c.Id, c.Version, Words.Extension, s.Number % 2 == 0));
            }

            if (!Reaches(Ending.Studied))
            {
                yield break;
            }

            var studied = At(registered, s.Extended ? 4 : 2, 11, 0);
            yield return Act(studied, "study", stage => Study(stage, studied));
            if (s.Crime)
            {
                yield return Meet(studied.AddHours(3), s.Ending is Ending.Stopped or Ending.StoppedAndClosed ? GakkumduPosition.NotCrime : GakkumduPosition.Crime);
            }
        }

        private Act Invite(int index, DateTimeOffset at, InviteeKind kind, string label, DateTimeOffset when) => Act(at, "invite", async stage =>
        {
            var file = await stage.File(s);
            var person = kind is InviteeKind.Respondent ? file.Persons.Single(p => p.Title == s.Deed.Person.Title).Id : (PersonId?)null;
            await stage.Send(stage.Cast.At(Role.Staff, s.Office), at, new InviteToClarification(
                file.Id, s.Session(index), kind, person, label, when, Words.Room, s.Number % 4 == 0, (DeliveryWay)(s.Number % 3), $"{s.Number:000}/UND-CONTOH/{index + 1}/{at:MM}/2024"));
        });

        private Act End(int index, DateTimeOffset at, SessionOutcome outcome) => Act(at, "end session", async stage =>
        {
            var session = await stage.Session(s, index);
            await stage.Send(stage.Cast.At(Role.Staff, s.Office), at, new EndClarification(
                session.Id, session.Version, outcome, outcome is SessionOutcome.Heard, Words.Minutes(session.Invitee, outcome)));
        });

        private Act Meet(DateTimeOffset at, GakkumduPosition prosecutor) => OnCase(at, "gakkumdu", c => new MeetGakkumdu(
            c.Id, c.Version, at.AddMinutes(-20), GakkumduPosition.Crime, s.Number % 2 == 0 ? GakkumduPosition.Crime : prosecutor, prosecutor, Words.Gakkumdu(prosecutor)));

        private async Task Study(Stage stage, DateTimeOffset at)
        {
            var staff = stage.Cast.At(Role.Staff, s.Office);
            var file = await stage.Send(staff, at, new GetCaseFile((await stage.File(s)).Id));
            var conclusions = file.Persons.Select(p => new PersonConclusion(p.Id, CodeFor(p), Words.Conclusion(p.Title!, s.Ending is Ending.Stopped or Ending.StoppedAndClosed), null)).ToList();
            await stage.Send(staff, at, new AdoptStudy(file.Id, file.Version, Words.StudyFacts(s), Words.Analysis, conclusions));
        }

        /// <summary>The specific provision that was suggested on the person's own track; the crime only where there is nothing else.</summary>
        private static string? CodeFor(PersonLine person) => person.Suggested
            .OrderBy(f => f.Category is FindingCategory.ElectionCrime).ThenBy(f => f.Role).Select(f => f.Code).FirstOrDefault();

        private IEnumerable<Act> EndOfCase()
        {
            if (!Reaches(Ending.QuorumMissing))
            {
                yield break;
            }

            var plenary = At(registered, s.Extended ? 5 : 3, 10, 0);
            yield return OnCase(plenary, "plenary", c => new HoldPlenary(c.Id, c.Version, plenary.DayIn(s.Zone), 3, Votes(), Words.Plenary(s.Ending), Decisions(c)), Role.Chair);
            if (s.Ending is Ending.StoppedAndClosed)
            {
                yield return OnCase(plenary.AddHours(4), "announce", c => new AnnounceStatus(c.Id, c.Version), Role.Chair);
            }

            if (!Reaches(Ending.Prepared))
            {
                yield break;
            }

            foreach (var act in s.Referrals.SelectMany((r, i) => Prepared(i, r.Person, r.Track, plenary.AddHours(2) + (i * Minute))))
            {
                yield return act;
            }

            if (!Reaches(Ending.Released))
            {
                yield break;
            }

            var released = plenary.AddHours(5);
            foreach (var act in s.Referrals.SelectMany((r, i) => Sent(i, r.Track, released + (i * Minute))).OrderBy(a => a.At))
            {
                yield return act;
            }

            yield return OnCase(released.AddMinutes(30), "announce", c => new AnnounceStatus(c.Id, c.Version), Role.Chair);
            if (s.Ending is Ending.Closed)
            {
                var closed = At(Executed(released), 1, 15, 0);
                yield return OnCase(closed, "close", c => new CloseCase(c.Id, c.Version), Role.Chair);
            }
        }

        private IReadOnlyList<MemberBallot> Votes() =>
        [
            new(Cast.NameOf(Role.Chair, s.Office), Vote.For),
            .. s.Ending is Ending.QuorumMissing ? Array.Empty<MemberBallot>() : [new(Cast.NameOf(Role.Member, s.Office), s.Number % 5 == 0 && !s.Recusal ? Vote.Dissent : Vote.For)],
            .. s.Ending is Ending.QuorumMissing || s.Recusal ? Array.Empty<MemberBallot>() : [new(Cast.NameOf(Role.Member, s.Office, 2), s.Number % 7 == 0 && s.Number % 5 != 0 ? Vote.Against : Vote.For)],
        ];

        private IReadOnlyList<PersonDecision> Decisions(CaseFile file) => s.Ending is Ending.QuorumMissing ? [] :
        [
            .. file.Persons.Select(p =>
            {
                IReadOnlyList<OutcomeKind> outcomes = s.Ending is Ending.Stopped or Ending.StoppedAndClosed ? [] : s.OutcomesOf(s.Parts.Single(x => x.Title == p.Title));
                return new PersonDecision(p.Id, outcomes, outcomes.Count > 0 ? null : s.Reason ?? ClosingReason.InsufficientEvidence);
            }),
        ];

        private IEnumerable<Act> Prepared(int index, Part person, Track track, DateTimeOffset at)
        {
            yield return Act(at, "prepare", async stage =>
            {
                var file = await stage.File(s);
                var found = file.Persons.Single(p => p.Title == person.Title);
                await stage.Send(stage.Cast.At(Role.Staff, s.Office), at, new PrepareReferral(
                    file.Id, s.Referred(index), found.Id, track, Words.ReferredFacts(s, person), Words.LegalBasis(track, found.CatalogueCode),
                    DeviationReason: Words.RouteReason(file, found, track, at.DayIn(s.Zone))));
            });
        }

        /// <summary>From the letter of Bawaslu to the executed decision; the track of crime ends with the police.</summary>
        private IEnumerable<Act> Sent(int index, Track track, DateTimeOffset released)
        {
            yield return OnReferral(index, released, "release", (stage, _) => stage.Cast.At(Role.Chair, s.Office), r => new ReleaseReferral(r.Id, r.Version, $"{s.Number:000}.{index + 1}/PP-CONTOH/K/{released:MM}/2024", true));
            if (track is Track.Crime)
            {
                yield break;
            }

            var forwarded = Forwarded(released) + (index * Minute);
            if (s.Ending is Ending.Returned)
            {
                yield return OnReferral(index, forwarded, "return", track is Track.CivilServant ? Verifier : Authority, r => new ReturnReferral(r.Id, r.Version, Words.Return));
                yield break;
            }

            if (track is Track.CivilServant && Reaches(Ending.Forwarded))
            {
                yield return OnReferral(index, forwarded, "forward", Verifier, r => new ForwardReferral(r.Id, r.Version, $"{s.Number:000}/VERIF-CONTOH/{forwarded:MM}/2024", Words.Verified));
            }

            foreach (var act in Decided(index, released).Where(a => Reaches(a.Needs)))
            {
                yield return act.Act;
            }
        }

        private IEnumerable<(Ending Needs, Act Act)> Decided(int index, DateTimeOffset released)
        {
            var more = index * Minute;
            var received = Received(released) + more;
            yield return (Ending.Received, OnReferral(index, received, "receive", Authority, r => new ConfirmReceipt(r.Id, r.Version, received.DayIn(s.Zone), Words.Proof)));
            var begun = Workday(received, 2, 10, 30) + more;
            yield return (Ending.Begun, OnReferral(index, begun, "begin", Authority, r => new BeginFollowUp(r.Id, r.Version, begun.DayIn(s.Zone), Words.Begun, [])));
            var ruled = Ruled(released) + more;
            if (s.SignedByAgency && index == 0)
            {
                yield return (Ending.Ruled, Act(begun.AddHours(1), "delegate signing", stage => stage.Send(
                    stage.Cast.At(Role.PersonnelAuthority, Home), begun.AddHours(1), new DelegateSigning(s.Delegation, $"800/{s.Number:000}-CONTOH/2024", begun.DayIn(s.Zone), new(2024, 12, 31)))));
            }

            yield return (Ending.Ruled, Act(ruled, "rule", stage => Rule(stage, index, ruled)));
            var delivered = Workday(ruled, 3, 13, 0) + more;
            yield return (Ending.Delivered, OnReferral(index, delivered, "deliver", Signer, r => new DeliverRuling(r.Id, r.Version, delivered.DayIn(s.Zone))));
            var executed = Executed(released) + more;
            yield return (Ending.Executed, OnReferral(index, executed, "execute", Signer, r => new ExecuteRuling(r.Id, r.Version, executed.DayIn(s.Zone), Words.Execution(s.NotProven))));
        }

        private static DateTimeOffset Forwarded(DateTimeOffset released) => Workday(released, 6, 9, 30);

        private DateTimeOffset Received(DateTimeOffset released) => Workday(Forwarded(released), s.ReceivedAfter, 14, 0);

        private DateTimeOffset Ruled(DateTimeOffset released) => Workday(Received(released), 9, 11, 0);

        private DateTimeOffset Executed(DateTimeOffset released) => Workday(Workday(Ruled(released), 3, 13, 0), 17, 9, 0);

        private async Task Rule(Stage stage, int index, DateTimeOffset at)
        {
            var referral = await stage.Referral(s, index);
            var signer = Signer(stage, referral);
            var view = await stage.Send(signer, at, new GetReferral(referral.Id));
            var fitting = view.LawfulKinds.Where(k => view.SuggestedLevel == k.Level != s.Deviates).ToList();
            var kind = s.NotProven ? null : (fitting.Count > 0 ? fitting : [.. view.LawfulKinds])[s.Number % Math.Max(1, Math.Min(2, fitting.Count))];
            var deviates = kind is not null && view.SuggestedLevel is { } level && kind.Level != level;
            await stage.Send(signer, at, new IssueRuling(
                view.Id, view.Version, $"800/{s.Number:000}.{index + 1}/SK-CONTOH/2024", at.DayIn(s.Zone), s.NotProven ? Verdict.NotProven : Verdict.Proven, kind?.Code, Words.Reasoning(s.NotProven), deviates ? Words.Deviation : null));
        }

        private OfficeCode Home => OfficeCode.Authority(s.Regency);

        private static Actor Verifier(Stage stage, Referral referral) => stage.Cast.At(Role.BknVerifier, referral.Verifier!.Value);

        private static Actor Authority(Stage stage, Referral referral) => stage.Cast.At(Role.PersonnelAgency, referral.Authority);

        private Actor Signer(Stage stage, Referral referral) => stage.Cast.At(s.SignedByAgency ? Role.PersonnelAgency : Role.PersonnelAuthority, referral.Authority);

        private Act Act(DateTimeOffset at, string name, Func<Stage, Task> play) => new(s, at, name, play);

        private Act OnReport<T>(DateTimeOffset at, string name, Role role, OfficeCode office, Func<Report, MediatR.IRequest<Domain.Result<T>>> request) =>
            Act(at, name, async stage => await stage.Send(stage.Cast.At(role, office), at, request(await stage.Report(s))));

        private Act OnCase<T>(DateTimeOffset at, string name, Func<CaseFile, MediatR.IRequest<Domain.Result<T>>> request, Role role = Role.Staff, int which = 1) =>
            Act(at, name, async stage => await stage.Send(stage.Cast.At(role, s.Office, which), at, request(await stage.File(s))));

        private Act OnReferral<T>(int index, DateTimeOffset at, string name, Func<Stage, Referral, Actor> by, Func<Referral, MediatR.IRequest<Domain.Result<T>>> request) => Act(at, name, async stage =>
        {
            var referral = await stage.Referral(s, index);
            await stage.Send(by(stage, referral), at, request(referral));
        });

        /// <summary>A time of day, so many days later.</summary>
        private static DateTimeOffset At(DateTimeOffset from, int days, int hour, int minute) =>
            new(from.DateTime.Date.AddDays(days).AddHours(hour).AddMinutes(minute), from.Offset);

        private static readonly HashSet<DateOnly> Holidays = [.. DecreedHolidays.All.Where(h => h.Region is null).Select(h => h.Date)];

        /// <summary>A time of day, so many working days later, by the calendar as it was decreed in the end.</summary>
        private static DateTimeOffset Workday(DateTimeOffset from, int days, int hour, int minute)
        {
            var day = from;
            for (var left = days; left > 0;)
            {
                day = day.AddDays(1);
                left -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || Holidays.Contains(DateOnly.FromDateTime(day.DateTime)) ? 0 : 1;
            }

            return At(day, 0, hour, minute);
        }
    }
}
