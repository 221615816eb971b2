using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Web.Pages.Parts;

/// <summary>One line of <c>_Timeline</c>; <paramref name="IsAhead"/> marks what is still to come.</summary>
public sealed record TimelineEntry(DateTimeOffset At, IndonesianZone Zone, string Title, string? Note = null, Article? Basis = null, bool IsAhead = false);

/// <summary>One line of <c>_CheckAnswers</c>; without <paramref name="Change"/> the answer cannot be changed here.</summary>
public sealed record CheckAnswer(string Question, string? Answer, string? Change = null);

/// <summary>One line of <c>_NextActs</c>: a link, or the reason why it is not possible now.</summary>
public sealed record NextAct(string Text, string Address, string? WhyNot = null);
