using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetralitasAsn.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_log",
                columns: table => new
                {
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: true),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    subject = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_access_log", x => new { x.day, x.ordinal });
                });

            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: true),
                    parent = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    is_reserved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agencies", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "authority_holders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decree_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decree_on = table.Column<DateOnly>(type: "date", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_authority_holders", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "candidacies",
                columns: table => new
                {
                    election = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pair_number = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decree_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    is_reserved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_candidacies", x => new { x.election, x.pair_number });
                });

            migrationBuilder.CreateTable(
                name: "case_files",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    report = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    handling_office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    registered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    conduct = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @event = table.Column<string>(name: "event", type: "character varying(300)", maxLength: 300, nullable: false),
                    village = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    crime_suspected = table.Column<bool>(type: "boolean", nullable: false),
                    extension_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    extension_from_reporter = table.Column<bool>(type: "boolean", nullable: true),
                    study_facts = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    study_analysis = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    announced_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gakkumdu_due_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    gakkumdu_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gakkumdu_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    gakkumdu_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    gakkumdu_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    gakkumdu_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    handling_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    handling_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    handling_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    handling_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    handling_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    handling_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    shadow_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    shadow_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    shadow_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    shadow_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    shadow_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    shadow_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_files", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clarification_sessions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    invitee = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    invited_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    scheduled_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    online = table.Column<bool>(type: "boolean", nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    letter_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    under_oath = table.Column<bool>(type: "boolean", nullable: false),
                    minutes = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: true),
                    ended_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clarification_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "commitment_salts",
                columns: table => new
                {
                    commitment = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    salt = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_commitment_salts", x => x.commitment);
                });

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    updated_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "elections",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    replacement_ban_from = table.Column<DateOnly>(type: "date", nullable: false),
                    registration_from = table.Column<DateOnly>(type: "date", nullable: false),
                    pairs_set_on = table.Column<DateOnly>(type: "date", nullable: false),
                    campaign_from = table.Column<DateOnly>(type: "date", nullable: false),
                    campaign_until = table.Column<DateOnly>(type: "date", nullable: false),
                    voting_on = table.Column<DateOnly>(type: "date", nullable: false),
                    recapitulation_until = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_elections", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "event_log",
                columns: table => new
                {
                    aggregate = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    use_case = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: true),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_log", x => new { x.aggregate, x.version });
                });

            migrationBuilder.CreateTable(
                name: "evidence",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft = table.Column<Guid>(type: "uuid", nullable: true),
                    report = table.Column<Guid>(type: "uuid", nullable: true),
                    tip = table.Column<Guid>(type: "uuid", nullable: true),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    media_type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sealed_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    sealed_name = table.Column<byte[]>(type: "bytea", nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    examiners_only = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence", x => x.id);
                    table.CheckConstraint("ck_evidence_one_owner", "num_nonnulls(draft, report, tip) = 1");
                });

            migrationBuilder.CreateTable(
                name: "figure_states",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    computed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    basis = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    snapshot = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figure_states", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "holidays",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    decree = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decreed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    withdrawn_on = table.Column<DateOnly>(type: "date", nullable: true),
                    declared_by = table.Column<Guid>(type: "uuid", nullable: true),
                    declared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_holidays", x => new { x.date, x.region, x.decree });
                });

            migrationBuilder.CreateTable(
                name: "issued_numbers",
                columns: table => new
                {
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    provisional = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issued_numbers", x => new { x.office, x.kind, x.year, x.sequence });
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_number_series", x => new { x.office, x.kind, x.year });
                });

            migrationBuilder.CreateTable(
                name: "office_codes",
                columns: table => new
                {
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    code = table.Column<string>(type: "character varying(5)", maxLength: 5, nullable: false),
                    certainty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_office_codes", x => x.region);
                });

            migrationBuilder.CreateTable(
                name: "offices",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    zone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_reserved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_offices", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    about = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    delivered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    failure = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_outbox", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personnel_authorities",
                columns: table => new
                {
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    region = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personnel_authorities", x => x.office);
                });

            migrationBuilder.CreateTable(
                name: "public_cells",
                columns: table => new
                {
                    scope = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    measure = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    value = table.Column<decimal>(type: "numeric(14,2)", precision: 14, scale: 2, nullable: true),
                    suppressed = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_public_cells", x => new { x.scope, x.code, x.subject, x.kind, x.measure });
                    table.CheckConstraint("ck_public_cells_withheld", "not suppressed or value is null");
                });

            migrationBuilder.CreateTable(
                name: "reception_hours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    opens = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    closes = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    closes_on_friday = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    round_the_clock_around_voting = table.Column<bool>(type: "boolean", nullable: false),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: true),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reception_hours", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    file = table.Column<Guid>(type: "uuid", nullable: false),
                    case_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    track = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    verifier = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    addressed_to = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    route_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    agency_or_village = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    facts = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    legal_basis = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    catalogue_code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    suggested_level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    place = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    prepared_by = table.Column<Guid>(type: "uuid", nullable: true),
                    prepared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    letter_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    forwarded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    verifier_letter_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    verifier_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    receipt_proof = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    begun_on = table.Column<DateOnly>(type: "date", nullable: true),
                    begun_with = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    return_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ruling = table.Column<Guid>(type: "uuid", nullable: true),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    threshold_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    threshold_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    threshold_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    threshold_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    threshold_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    threshold_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referrals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "regions",
                columns: table => new
                {
                    code = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    village_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    zone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    is_reserved = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.code);
                });

            migrationBuilder.CreateTable(
                name: "reporter_identities",
                columns: table => new
                {
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reporter_identities", x => x.report_id);
                });

            migrationBuilder.CreateTable(
                name: "reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    handling_office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    receiving_office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    taken_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    votes_here = table.Column<bool>(type: "boolean", nullable: true),
                    conduct = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @event = table.Column<string>(name: "event", type: "character varying(300)", maxLength: 300, nullable: false),
                    village = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    known_on = table.Column<DateOnly>(type: "date", nullable: false),
                    narrative = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    identity_verified_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opened_case = table.Column<Guid>(type: "uuid", nullable: true),
                    tracking_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    upload_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    code_confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completion_due_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    completion_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completion_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    completion_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    completion_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    completion_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    filing_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    filing_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    filing_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    filing_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    filing_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    filing_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    identity_due_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    identity_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    identity_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    identity_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    identity_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    identity_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    review_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    review_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    review_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    review_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    review_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    review_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "return_codes",
                columns: table => new
                {
                    owner = table.Column<Guid>(type: "uuid", nullable: false),
                    @sealed = table.Column<byte[]>(name: "sealed", type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_return_codes", x => x.owner);
                });

            migrationBuilder.CreateTable(
                name: "rulings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    referral = table.Column<Guid>(type: "uuid", nullable: false),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    verdict = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    sanction_kind = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sanction_name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    reasoning = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    deviation_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    signed_by = table.Column<Guid>(type: "uuid", nullable: false),
                    issued_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    signed_as = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    minister_reported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    minister_report_letter = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    delivered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    effective_on = table.Column<DateOnly>(type: "date", nullable: true),
                    executed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    execution_note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    delivery_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    delivery_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    delivery_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    delivery_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    delivery_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    delivery_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    minister_report_due_due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    minister_report_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    minister_report_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    minister_report_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    minister_report_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    minister_report_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rulings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "signing_delegations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    authority = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decree_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_signing_delegations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tips",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    handling_office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    received_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    from_report = table.Column<Guid>(type: "uuid", nullable: true),
                    conduct = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @event = table.Column<string>(name: "event", type: "character varying(300)", maxLength: 300, nullable: false),
                    village = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    known_on = table.Column<DateOnly>(type: "date", nullable: false),
                    narrative = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    tracking_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    upload_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    content_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    code_confirmed_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    tracing_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    tracing_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tracing_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    tracing_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tracing_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    tracing_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tips", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "case_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_grants_case_files_owner_id",
                        column: x => x.owner_id,
                        principalTable: "case_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "case_persons",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    agency_or_village = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    catalogue_code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    conclusion = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    deviation_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    outcomes = table.Column<string[]>(type: "text[]", nullable: false),
                    stopped_because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_case_persons", x => x.id);
                    table.ForeignKey(
                        name: "fk_case_persons_case_files_owner_id",
                        column: x => x.owner_id,
                        principalTable: "case_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gakkumdu_meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    held_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    bawaslu = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    police = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    prosecutor = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    minutes = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gakkumdu_meetings", x => x.id);
                    table.ForeignKey(
                        name: "fk_gakkumdu_meetings_case_files_owner_id",
                        column: x => x.owner_id,
                        principalTable: "case_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plenaries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    held_on = table.Column<DateOnly>(type: "date", nullable: false),
                    members = table.Column<int>(type: "integer", nullable: false),
                    quorum_reached = table.Column<bool>(type: "boolean", nullable: false),
                    minutes = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plenaries", x => x.id);
                    table.ForeignKey(
                        name: "fk_plenaries_case_files_owner_id",
                        column: x => x.owner_id,
                        principalTable: "case_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "recusals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_recusals", x => x.id);
                    table.ForeignKey(
                        name: "fk_recusals_case_files_owner_id",
                        column: x => x.owner_id,
                        principalTable: "case_files",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_conflicts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    bars = table.Column<bool>(type: "boolean", nullable: false),
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    declared_on = table.Column<DateOnly>(type: "date", nullable: false),
                    explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    requested_from = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    declared_by = table.Column<Guid>(type: "uuid", nullable: false),
                    declared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    paused_after = table.Column<DateOnly>(type: "date", nullable: false),
                    answer_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    answered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    answer_letter = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decides = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    paused_until = table.Column<DateOnly>(type: "date", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_conflicts", x => x.id);
                    table.ForeignKey(
                        name: "fk_referral_conflicts_referrals_owner_id",
                        column: x => x.owner_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "referral_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_referral_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_referral_grants_referrals_owner_id",
                        column: x => x.owner_id,
                        principalTable: "referrals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "completion_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    missing = table.Column<string[]>(type: "text[]", nullable: false),
                    message = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    requested_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_completion_requests", x => x.id);
                    table.ForeignKey(
                        name: "fk_completion_requests_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "initial_reviews",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    not_met = table.Column<string[]>(type: "text[]", nullable: false),
                    plenary_on = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    reason = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    crime_suspected = table.Column<bool>(type: "boolean", nullable: false),
                    by = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_initial_reviews", x => x.id);
                    table.ForeignKey(
                        name: "fk_initial_reviews_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_grants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_grants", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_grants_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_moves",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    from = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    to = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_moves", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_moves_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_respondents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    agency_or_village = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_respondents", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_respondents_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tip_respondents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    position = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    agency_or_village = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    nip = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tip_respondents", x => x.id);
                    table.ForeignKey(
                        name: "fk_tip_respondents_tips_owner_id",
                        column: x => x.owner_id,
                        principalTable: "tips",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plenary_votes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    vote = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    plenary_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_plenary_votes", x => x.id);
                    table.ForeignKey(
                        name: "fk_plenary_votes_plenaries_plenary_id",
                        column: x => x.plenary_id,
                        principalTable: "plenaries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_access_log_subject",
                table: "access_log",
                column: "subject");

            migrationBuilder.CreateIndex(
                name: "ix_case_files_queue",
                table: "case_files",
                columns: new[] { "handling_office", "expires", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_case_files_number",
                table: "case_files",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_case_files_report",
                table: "case_files",
                column: "report",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_case_grants_office",
                table: "case_grants",
                column: "office");

            migrationBuilder.CreateIndex(
                name: "ix_case_grants_owner",
                table: "case_grants",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_case_persons_nip",
                table: "case_persons",
                column: "nip");

            migrationBuilder.CreateIndex(
                name: "ix_case_persons_owner",
                table: "case_persons",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_clarification_sessions_file",
                table: "clarification_sessions",
                column: "file");

            migrationBuilder.CreateIndex(
                name: "ix_commitment_salts_owner",
                table: "commitment_salts",
                column: "owner");

            migrationBuilder.CreateIndex(
                name: "ix_completion_requests_owner",
                table: "completion_requests",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_drafts_expires",
                table: "drafts",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_event_log_at",
                table: "event_log",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_draft",
                table: "evidence",
                column: "draft");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_report",
                table: "evidence",
                column: "report");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_tip",
                table: "evidence",
                column: "tip");

            migrationBuilder.CreateIndex(
                name: "ix_gakkumdu_meetings_owner",
                table: "gakkumdu_meetings",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_initial_reviews_owner",
                table: "initial_reviews",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_notices_office",
                table: "notices",
                columns: new[] { "office", "at" });

            migrationBuilder.CreateIndex(
                name: "uq_office_codes_code",
                table: "office_codes",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_outbox_due",
                table: "outbox",
                column: "due_at",
                filter: "delivered_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_plenaries_owner",
                table: "plenaries",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_plenary_votes_plenary",
                table: "plenary_votes",
                column: "plenary_id");

            migrationBuilder.CreateIndex(
                name: "ix_recusals_owner",
                table: "recusals",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_conflicts_owner",
                table: "referral_conflicts",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_referral_grants_office",
                table: "referral_grants",
                column: "office");

            migrationBuilder.CreateIndex(
                name: "ix_referral_grants_owner",
                table: "referral_grants",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_referrals_authority",
                table: "referrals",
                columns: new[] { "authority", "expires", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_office",
                table: "referrals",
                columns: new[] { "office", "stage" });

            migrationBuilder.CreateIndex(
                name: "ix_referrals_verifier",
                table: "referrals",
                columns: new[] { "verifier", "stage", "sent_at" });

            migrationBuilder.CreateIndex(
                name: "ux_referrals_person_track",
                table: "referrals",
                columns: new[] { "file", "person", "track" },
                unique: true,
                filter: "stage <> 'Returned'");

            migrationBuilder.CreateIndex(
                name: "ix_report_grants_owner",
                table: "report_grants",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_report_moves_owner",
                table: "report_moves",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_report_respondents_nip",
                table: "report_respondents",
                column: "nip");

            migrationBuilder.CreateIndex(
                name: "ix_report_respondents_owner",
                table: "report_respondents",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_reports_queue",
                table: "reports",
                columns: new[] { "handling_office", "expires", "id" });

            migrationBuilder.CreateIndex(
                name: "ux_reports_number",
                table: "reports",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_reports_tracking",
                table: "reports",
                column: "tracking_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_rulings_number",
                table: "rulings",
                columns: new[] { "authority", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_rulings_referral",
                table: "rulings",
                column: "referral",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_signing_delegations_authority",
                table: "signing_delegations",
                columns: new[] { "authority", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_tip_respondents_owner",
                table: "tip_respondents",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_tips_office",
                table: "tips",
                columns: new[] { "handling_office", "received_at" });

            migrationBuilder.CreateIndex(
                name: "ux_tips_number",
                table: "tips",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_tips_tracking",
                table: "tips",
                column: "tracking_hash",
                unique: true,
                filter: "tracking_hash <> ''::bytea");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_log");

            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "authority_holders");

            migrationBuilder.DropTable(
                name: "candidacies");

            migrationBuilder.DropTable(
                name: "case_grants");

            migrationBuilder.DropTable(
                name: "case_persons");

            migrationBuilder.DropTable(
                name: "clarification_sessions");

            migrationBuilder.DropTable(
                name: "commitment_salts");

            migrationBuilder.DropTable(
                name: "completion_requests");

            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "elections");

            migrationBuilder.DropTable(
                name: "event_log");

            migrationBuilder.DropTable(
                name: "evidence");

            migrationBuilder.DropTable(
                name: "figure_states");

            migrationBuilder.DropTable(
                name: "gakkumdu_meetings");

            migrationBuilder.DropTable(
                name: "holidays");

            migrationBuilder.DropTable(
                name: "initial_reviews");

            migrationBuilder.DropTable(
                name: "issued_numbers");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "office_codes");

            migrationBuilder.DropTable(
                name: "offices");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "personnel_authorities");

            migrationBuilder.DropTable(
                name: "plenary_votes");

            migrationBuilder.DropTable(
                name: "public_cells");

            migrationBuilder.DropTable(
                name: "reception_hours");

            migrationBuilder.DropTable(
                name: "recusals");

            migrationBuilder.DropTable(
                name: "referral_conflicts");

            migrationBuilder.DropTable(
                name: "referral_grants");

            migrationBuilder.DropTable(
                name: "regions");

            migrationBuilder.DropTable(
                name: "report_grants");

            migrationBuilder.DropTable(
                name: "report_moves");

            migrationBuilder.DropTable(
                name: "report_respondents");

            migrationBuilder.DropTable(
                name: "reporter_identities");

            migrationBuilder.DropTable(
                name: "return_codes");

            migrationBuilder.DropTable(
                name: "rulings");

            migrationBuilder.DropTable(
                name: "signing_delegations");

            migrationBuilder.DropTable(
                name: "tip_respondents");

            migrationBuilder.DropTable(
                name: "plenaries");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "reports");

            migrationBuilder.DropTable(
                name: "tips");

            migrationBuilder.DropTable(
                name: "case_files");
        }
    }
}
