using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetralitasAsn.Infrastructure.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Recusals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "office",
                table: "recusals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            // Who withdrew before this column was there did so at the office that handles the file.
            migrationBuilder.Sql("update recusals set office = c.handling_office from case_files c where c.id = recusals.owner_id");
            migrationBuilder.AlterColumn<string>(
                name: "office",
                table: "recusals",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                oldNullable: true,
                oldType: "character varying(40)",
                oldMaxLength: 40);

            migrationBuilder.CreateTable(
                name: "report_recusals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    member = table.Column<Guid>(type: "uuid", nullable: false),
                    role = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    office = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_report_recusals", x => x.id);
                    table.ForeignKey(
                        name: "fk_report_recusals_reports_owner_id",
                        column: x => x.owner_id,
                        principalTable: "reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_report_recusals_owner",
                table: "report_recusals",
                column: "owner_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "report_recusals");

            migrationBuilder.DropColumn(
                name: "office",
                table: "recusals");
        }
    }
}
