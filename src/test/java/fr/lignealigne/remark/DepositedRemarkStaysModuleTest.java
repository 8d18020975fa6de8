package fr.lignealigne.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.support.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What was deposited is what was said, whoever writes to the database: tried column by column. */
@PortalTest
class DepositedRemarkStaysModuleTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    JdbcTemplate jdbc;

    private RemarkId deposited;
    private RemarkId draft;

    @BeforeEach
    void aDepositedRemarkBesideADraft() {
        PlanVersionId version = scenes.openVersion();
        Viewer lead = people.leadOfAMember().viewer();
        deposited = scenes.deposited(lead, version, "déposée");
        draft = scenes.draft(lead, version, "brouillon");
    }

    private int set(RemarkId id, String column, String value) {
        return jdbc.update("update remark set " + column + " = " + value + " where id = ?", id.value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "body | 'autre'",
                "wording | 'autre'",
                "quote | 'autre'",
                "kind | 'SUPPORT'",
                "from_item | uuid()",
                "from_char | from_char + 1",
                "to_item | uuid()",
                "to_char | to_char + 1",
                "code | 'R-000001'",
                "receipt_id | null",
                "deposited_at | null",
                "organisation_id | (select id from organisation where id <> remark.organisation_id limit 1)",
                "joint | true",
                "figure | '42 %'",
                "source | 'Une étude'",
                "evidence_year | 2025",
                "territory | 'Guyane'",
                "version_id | (select id from plan_version where id <> remark.version_id limit 1)",
                "target | 'PLAN'",
                "field | 'MEANS'",
                "first_line | first_line + 1",
                "last_line | last_line + 1",
                "reviewer | 'Autre'",
                "contribution_title | 'Courrier'",
                "contribution_date | '2025-01-01'"
            })
    void noColumnOfADepositedRemarkChanges(String column, String value) {
        PlanVersionId other = scenes.openVersion();
        assertThat(other).isNotNull();
        assertThatThrownBy(() -> set(deposited, column, value)).hasMessageContaining("never changes");
    }

    @Test
    void itsStateChangesAndADraftIsFree() {
        assertThat(set(deposited, "state", "'UNDER_REVIEW'")).isEqualTo(1);
        assertThat(set(draft, "figure", "'42 %'")).isEqualTo(1);
        assertThat(set(draft, "territory", "'Guyane'")).isEqualTo(1);
    }
}
