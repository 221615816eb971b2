using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetralitasAsn.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class InterestsFindingsAndEvidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_evidence_one_owner",
                table: "evidence");

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "tracing_due_started_at",
                table: "tips",
                type: "timestamp with time zone",
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<string>(
                name: "tracing_due_set_by_provision",
                table: "tips",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "tracing_due_set_by_instrument",
                table: "tips",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "tracing_due_rule",
                table: "tips",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "tracing_due_last_moment",
                table: "tips",
                type: "timestamp with time zone",
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "tracing_due_due_on",
                table: "tips",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AddColumn<DateOnly>(
                name: "assigned_on",
                table: "tips",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "assignment_number",
                table: "tips",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "closing_note",
                table: "tips",
                type: "character varying(4000)",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "closing_proposed_by",
                table: "tips",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "closing_reason",
                table: "tips",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "decided_at",
                table: "tips",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "expires",
                table: "tips",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "occurred_time",
                table: "tips",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "supervision",
                table: "tips",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "upgraded_to",
                table: "tips",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "from_tip",
                table: "reports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "occurred_time",
                table: "reports",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "paused_since",
                table: "reports",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ground",
                table: "report_recusals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Other");

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "report_recusals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Own");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "lifted_at",
                table: "report_recusals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "route_reason",
                table: "referrals",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ground",
                table: "recusals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Other");

            migrationBuilder.AddColumn<string>(
                name: "kind",
                table: "recusals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Own");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "lifted_at",
                table: "recusals",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "person",
                table: "outbox",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "person",
                table: "notices",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "departs_from",
                table: "initial_reviews",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0]);

            migrationBuilder.AddColumn<string>(
                name: "deviation_reason",
                table: "initial_reviews",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "copy",
                table: "evidence",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "examined_at",
                table: "evidence",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "scan",
                table: "evidence",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<byte[]>(
                name: "sealed_sheet",
                table: "evidence",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "supervision",
                table: "evidence",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "threat",
                table: "evidence",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tie",
                table: "case_persons",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "tie_note",
                table: "case_persons",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "shadow_due_started_at",
                table: "case_files",
                type: "timestamp with time zone",
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<string>(
                name: "shadow_due_set_by_provision",
                table: "case_files",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "shadow_due_set_by_instrument",
                table: "case_files",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200);

            migrationBuilder.AlterColumn<string>(
                name: "shadow_due_rule",
                table: "case_files",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "shadow_due_last_moment",
                table: "case_files",
                type: "timestamp with time zone",
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone");

            migrationBuilder.AlterColumn<DateOnly>(
                name: "shadow_due_due_on",
                table: "case_files",
                type: "date",
                nullable: true,
                oldClrType: typeof(DateOnly),
                oldType: "date");

            migrationBuilder.AlterColumn<Guid>(
                name: "report",
                table: "case_files",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "election",
                table: "case_files",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "event_reason",
                table: "case_files",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "finding",
                table: "case_files",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "occurred_time",
                table: "case_files",
                type: "time without time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "pair",
                table: "case_files",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "paused_since",
                table: "case_files",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "assignments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignments", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "deadline_warnings",
                columns: table => new
                {
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_deadline_warnings", x => new { x.item, x.expires, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "digest_lines",
                columns: table => new
                {
                    digest = table.Column<Guid>(type: "uuid", nullable: false),
                    item = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digest_lines", x => new { x.digest, x.item });
                });

            migrationBuilder.CreateTable(
                name: "digests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_digests", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "evidence_forms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    sha256 = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    media_type = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    sealed_key = table.Column<byte[]>(type: "bytea", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_forms", x => x.id);
                    table.ForeignKey(
                        name: "fk_evidence_forms_evidence_owner_id",
                        column: x => x.owner_id,
                        principalTable: "evidence",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_work",
                columns: table => new
                {
                    evidence = table.Column<Guid>(type: "uuid", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    failure = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evidence_work", x => x.evidence);
                });

            migrationBuilder.CreateTable(
                name: "interest_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    person_role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reported_by = table.Column<Guid>(type: "uuid", nullable: false),
                    reported_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    paused_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    statement = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_by = table.Column<Guid>(type: "uuid", nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decision_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    decision_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    decision_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decision_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    decision_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    decision_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_interest_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "kept_filters",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    stage = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    place = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    hands = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    due = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_kept_filters", x => new { x.person, x.name });
                });

            migrationBuilder.CreateTable(
                name: "notice_reads",
                columns: table => new
                {
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    notice = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notice_reads", x => new { x.person, x.notice });
                });

            migrationBuilder.CreateTable(
                name: "office_conflicts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report = table.Column<Guid>(type: "uuid", nullable: false),
                    matter = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    asked = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    person = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    explanation = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    declared_by = table.Column<Guid>(type: "uuid", nullable: false),
                    declared_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    answer_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    answer_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    answer_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    answer_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    answer_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    answer_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_office_conflicts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "pair_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    election = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    pair_number = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    set_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decree_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    entered_by = table.Column<Guid>(type: "uuid", nullable: false),
                    entered_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pair_records", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "substitutions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    absent = table.Column<Guid>(type: "uuid", nullable: false),
                    substitute = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    named_by = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_substitutions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "supervision_reports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    stage = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    handling_office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    writing_office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    writer = table.Column<Guid>(type: "uuid", nullable: false),
                    handed_in_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    tip = table.Column<Guid>(type: "uuid", nullable: true),
                    supervisors = table.Column<List<string>>(type: "character varying(200)[]", nullable: false),
                    assignment_number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    assigned_on = table.Column<DateOnly>(type: "date", nullable: false),
                    activity = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    phase = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    conduct = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    @event = table.Column<string>(name: "event", type: "character varying(300)", maxLength: 300, nullable: false),
                    village = table.Column<string>(type: "character varying(13)", maxLength: 13, nullable: false),
                    occurred_on = table.Column<DateOnly>(type: "date", nullable: false),
                    occurred_time = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    found_on = table.Column<DateOnly>(type: "date", nullable: false),
                    narrative = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    facts = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    expires = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    not_adopted_because = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    opened_case = table.Column<Guid>(type: "uuid", nullable: true),
                    finding_due_due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    finding_due_last_moment = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finding_due_rule = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    finding_due_started_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    finding_due_set_by_instrument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    finding_due_set_by_provision = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_reports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "tip_recusals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, defaultValue: "Other"),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, defaultValue: "Own"),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lifted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tip_recusals", x => x.id);
                    table.ForeignKey(
                        name: "fk_tip_recusals_tips_owner_id",
                        column: x => x.owner_id,
                        principalTable: "tips",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tip_tracers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tip_tracers", x => x.id);
                    table.ForeignKey(
                        name: "fk_tip_tracers_tips_owner_id",
                        column: x => x.owner_id,
                        principalTable: "tips",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "assignment_hands",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<Guid>(type: "uuid", nullable: true),
                    to = table.Column<Guid>(type: "uuid", nullable: true),
                    by = table.Column<Guid>(type: "uuid", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assignment_hands", x => x.id);
                    table.ForeignKey(
                        name: "fk_assignment_hands_assignments_owner_id",
                        column: x => x.owner_id,
                        principalTable: "assignments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_plenaries",
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
                    table.PrimaryKey("pk_supervision_plenaries", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_plenaries_supervision_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "supervision_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_recusals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    lifted_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_recusals", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_recusals_supervision_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "supervision_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_respondents",
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
                    table.PrimaryKey("pk_supervision_respondents", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_respondents_supervision_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "supervision_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supervision_votes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    vote = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    plenary_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervision_votes", x => x.id);
                    table.ForeignKey(
                        name: "fk_supervision_votes_supervision_plenaries_plenary_id",
                        column: x => x.plenary_id,
                        principalTable: "supervision_plenaries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_tips_from_report",
                table: "tips",
                column: "from_report");

            migrationBuilder.CreateIndex(
                name: "ix_tips_queue",
                table: "tips",
                columns: new[] { "handling_office", "expires", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_evidence_supervision",
                table: "evidence",
                column: "supervision");

            migrationBuilder.AddCheckConstraint(
                name: "ck_evidence_one_owner",
                table: "evidence",
                sql: "num_nonnulls(draft, report, tip, supervision) = 1");

            migrationBuilder.CreateIndex(
                name: "ux_case_files_finding",
                table: "case_files",
                column: "finding",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_case_files_one_origin",
                table: "case_files",
                sql: "num_nonnulls(report, finding) = 1");

            migrationBuilder.CreateIndex(
                name: "ix_assignment_hands_owner",
                table: "assignment_hands",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_assignments_person",
                table: "assignments",
                columns: new[] { "person", "office" });

            migrationBuilder.CreateIndex(
                name: "ux_assignments_item",
                table: "assignments",
                columns: new[] { "item", "office" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_digests_office_day",
                table: "digests",
                columns: new[] { "office", "day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evidence_forms_owner",
                table: "evidence_forms",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_evidence_work_due",
                table: "evidence_work",
                column: "due_at");

            migrationBuilder.CreateIndex(
                name: "ix_interest_reports_office",
                table: "interest_reports",
                columns: new[] { "office", "reported_at" });

            migrationBuilder.CreateIndex(
                name: "ix_interest_reports_person",
                table: "interest_reports",
                column: "person");

            migrationBuilder.CreateIndex(
                name: "ix_interest_reports_reported_by",
                table: "interest_reports",
                column: "reported_by");

            migrationBuilder.CreateIndex(
                name: "ix_office_conflicts_asked",
                table: "office_conflicts",
                columns: new[] { "asked", "declared_at" });

            migrationBuilder.CreateIndex(
                name: "ix_office_conflicts_office",
                table: "office_conflicts",
                columns: new[] { "office", "declared_at" });

            migrationBuilder.CreateIndex(
                name: "ix_pair_records_pair",
                table: "pair_records",
                columns: new[] { "election", "pair_number", "entered_at" });

            migrationBuilder.CreateIndex(
                name: "ix_substitutions_office",
                table: "substitutions",
                columns: new[] { "office", "until" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_plenaries_owner",
                table: "supervision_plenaries",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_recusals_owner",
                table: "supervision_recusals",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_reports_queue",
                table: "supervision_reports",
                columns: new[] { "handling_office", "expires", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervision_reports_writer",
                table: "supervision_reports",
                columns: new[] { "writing_office", "handed_in_at" });

            migrationBuilder.CreateIndex(
                name: "ux_supervision_reports_number",
                table: "supervision_reports",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ux_supervision_reports_tip",
                table: "supervision_reports",
                column: "tip",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_supervision_respondents_nip",
                table: "supervision_respondents",
                column: "nip");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_respondents_owner",
                table: "supervision_respondents",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_supervision_votes_plenary",
                table: "supervision_votes",
                column: "plenary_id");

            migrationBuilder.CreateIndex(
                name: "ix_tip_recusals_owner",
                table: "tip_recusals",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "ix_tip_tracers_account",
                table: "tip_tracers",
                column: "account");

            migrationBuilder.CreateIndex(
                name: "ix_tip_tracers_owner",
                table: "tip_tracers",
                column: "owner_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assignment_hands");

            migrationBuilder.DropTable(
                name: "deadline_warnings");

            migrationBuilder.DropTable(
                name: "digest_lines");

            migrationBuilder.DropTable(
                name: "digests");

            migrationBuilder.DropTable(
                name: "evidence_forms");

            migrationBuilder.DropTable(
                name: "evidence_work");

            migrationBuilder.DropTable(
                name: "interest_reports");

            migrationBuilder.DropTable(
                name: "kept_filters");

            migrationBuilder.DropTable(
                name: "notice_reads");

            migrationBuilder.DropTable(
                name: "office_conflicts");

            migrationBuilder.DropTable(
                name: "pair_records");

            migrationBuilder.DropTable(
                name: "substitutions");

            migrationBuilder.DropTable(
                name: "supervision_recusals");

            migrationBuilder.DropTable(
                name: "supervision_respondents");

            migrationBuilder.DropTable(
                name: "supervision_votes");

            migrationBuilder.DropTable(
                name: "tip_recusals");

            migrationBuilder.DropTable(
                name: "tip_tracers");

            migrationBuilder.DropTable(
                name: "assignments");

            migrationBuilder.DropTable(
                name: "supervision_plenaries");

            migrationBuilder.DropTable(
                name: "supervision_reports");

            migrationBuilder.DropIndex(
                name: "ix_tips_from_report",
                table: "tips");

            migrationBuilder.DropIndex(
                name: "ix_tips_queue",
                table: "tips");

            migrationBuilder.DropIndex(
                name: "ix_evidence_supervision",
                table: "evidence");

            migrationBuilder.DropCheckConstraint(
                name: "ck_evidence_one_owner",
                table: "evidence");

            migrationBuilder.DropIndex(
                name: "ux_case_files_finding",
                table: "case_files");

            migrationBuilder.DropCheckConstraint(
                name: "ck_case_files_one_origin",
                table: "case_files");

            migrationBuilder.DropColumn(
                name: "assigned_on",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "assignment_number",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "closing_note",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "closing_proposed_by",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "closing_reason",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "decided_at",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "expires",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "occurred_time",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "supervision",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "upgraded_to",
                table: "tips");

            migrationBuilder.DropColumn(
                name: "from_tip",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "occurred_time",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "paused_since",
                table: "reports");

            migrationBuilder.DropColumn(
                name: "ground",
                table: "report_recusals");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "report_recusals");

            migrationBuilder.DropColumn(
                name: "lifted_at",
                table: "report_recusals");

            migrationBuilder.DropColumn(
                name: "route_reason",
                table: "referrals");

            migrationBuilder.DropColumn(
                name: "ground",
                table: "recusals");

            migrationBuilder.DropColumn(
                name: "kind",
                table: "recusals");

            migrationBuilder.DropColumn(
                name: "lifted_at",
                table: "recusals");

            migrationBuilder.DropColumn(
                name: "person",
                table: "outbox");

            migrationBuilder.DropColumn(
                name: "person",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "departs_from",
                table: "initial_reviews");

            migrationBuilder.DropColumn(
                name: "deviation_reason",
                table: "initial_reviews");

            migrationBuilder.DropColumn(
                name: "copy",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "examined_at",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "scan",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "sealed_sheet",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "supervision",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "threat",
                table: "evidence");

            migrationBuilder.DropColumn(
                name: "tie",
                table: "case_persons");

            migrationBuilder.DropColumn(
                name: "tie_note",
                table: "case_persons");

            migrationBuilder.DropColumn(
                name: "election",
                table: "case_files");

            migrationBuilder.DropColumn(
                name: "event_reason",
                table: "case_files");

            migrationBuilder.DropColumn(
                name: "finding",
                table: "case_files");

            migrationBuilder.DropColumn(
                name: "occurred_time",
                table: "case_files");

            migrationBuilder.DropColumn(
                name: "pair",
                table: "case_files");

            migrationBuilder.DropColumn(
                name: "paused_since",
                table: "case_files");

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "tracing_due_started_at",
                table: "tips",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "tracing_due_set_by_provision",
                table: "tips",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "tracing_due_set_by_instrument",
                table: "tips",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "tracing_due_rule",
                table: "tips",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "tracing_due_last_moment",
                table: "tips",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "tracing_due_due_on",
                table: "tips",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "shadow_due_started_at",
                table: "case_files",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "shadow_due_set_by_provision",
                table: "case_files",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "shadow_due_set_by_instrument",
                table: "case_files",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(200)",
                oldMaxLength: 200,
                oldNullable: true);

            migrationBuilder.AlterColumn<string>(
                name: "shadow_due_rule",
                table: "case_files",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "",
                oldClrType: typeof(string),
                oldType: "character varying(40)",
                oldMaxLength: 40,
                oldNullable: true);

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "shadow_due_last_moment",
                table: "case_files",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.AlterColumn<DateOnly>(
                name: "shadow_due_due_on",
                table: "case_files",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1),
                oldClrType: typeof(DateOnly),
                oldType: "date",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "report",
                table: "case_files",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_evidence_one_owner",
                table: "evidence",
                sql: "num_nonnulls(draft, report, tip) = 1");
        }
    }
}
