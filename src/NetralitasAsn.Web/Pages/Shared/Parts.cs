using NetralitasAsn.Application;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Web.Pages.Parts;

/// <summary>One line of <c>_Timeline</c>; <paramref name="IsAhead"/> marks what is still to come.</summary>
public sealed record TimelineEntry(DateTimeOffset At, IndonesianZone Zone, string Title, string? Note = null, Article? Basis = null, bool IsAhead = false);

/// <summary>One line of <c>_CheckAnswers</c>; without <paramref name="Change"/> the answer cannot be changed here.</summary>
public sealed record CheckAnswer(string Question, string? Answer, string? Change = null);

/// <summary>One line of <c>_NextActs</c>: an act (words from <c>act.Name</c>) and where it is done; when it cannot be done now, the reason is shown instead.</summary>
public sealed record ActLink(NextAct Act, string Address);
