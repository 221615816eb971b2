namespace NetralitasAsn.Domain;

/// <summary>Something that happened and is kept for ever. It carries ids, codes, days and hashes, never the content of a person's words.</summary>
public interface IDomainEvent;
