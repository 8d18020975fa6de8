package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.support.PortalTest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class TypedTextsModuleTest {

    private static final String FIELD = "desk/essai";

    @Autowired
    People people;

    @Autowired
    TypedTexts texts;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void theLastWordsOfEachFieldAreKeptUntilTheyAreForgotten() {
        Viewer viewer = people.ofTheState(Role.CABINET).viewer();
        texts.keep(viewer, FIELD, "Un motif");
        texts.keep(viewer, FIELD, "Un motif, continué");
        texts.keep(viewer, "desk/autre", "Autre chose");
        assertThat(texts.of(viewer, FIELD)).map(TypedText::words).contains("Un motif, continué");
        texts.forget(viewer, FIELD);
        assertThat(texts.of(viewer, FIELD)).isEmpty();
        assertThat(texts.of(viewer, "desk/autre")).isPresent();
    }

    @Test
    void whatIsTooLongIsRefusedAndTheWordsBeforeItStay() {
        Viewer viewer = people.ofTheState(Role.CABINET).viewer();
        texts.keep(viewer, FIELD, "a".repeat(TypedTexts.LONGEST));
        assertRefused("kept.tooLong", () -> texts.keep(viewer, FIELD, "b".repeat(TypedTexts.LONGEST + 1)));
        assertThat(texts.of(viewer, FIELD))
                .map(TypedText::words)
                .hasValueSatisfying(words -> assertThat(words).startsWith("aaa"));
    }

    @Test
    void nobodyElseReadsThem() {
        People.Someone lead = people.leadOfAMember();
        texts.keep(lead.viewer(), FIELD, "canari");
        assertThat(texts.of(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer(), FIELD))
                .isEmpty();
        for (Role role : Role.values()) {
            Viewer other = people.playing(role).viewer();
            assertThat(texts.of(other, FIELD)).as(role.name()).isEmpty();
            texts.forget(other, FIELD);
        }
        assertThat(texts.of(lead.viewer(), FIELD)).isPresent();
    }

    @Test
    void whoChangesOrganisationLeavesThemBehind() {
        People.Someone lead = people.leadOfAMember();
        texts.keep(lead.viewer(), FIELD, "canari");
        Viewer before = lead.viewer();
        Viewer elsewhere = new Viewer(
                before.person(),
                before.function(),
                people.leadOfAMember().viewer().organisation(),
                "Ailleurs",
                before.kind(),
                before.collectiveMember(),
                before.roles());
        assertThat(texts.of(elsewhere, FIELD)).isEmpty();
    }

    @Test
    void theyAreErasedAfterThirtyDays() {
        Viewer viewer = people.leadOfAMember().viewer();
        texts.keep(viewer, FIELD, "ancien");
        texts.keep(viewer, "desk/recent", "récent");
        jdbc.update(
                "update typed_text set updated_at = ? where person_id = ? and field = ?",
                LocalDateTime.now(ZoneOffset.UTC).minus(TypedTexts.KEPT_FOR).minus(Duration.ofMinutes(1)),
                viewer.person().value(),
                FIELD);
        assertThat(texts.of(viewer, FIELD)).isEmpty();
        texts.forgetOld();
        assertThat(jdbc.queryForObject(
                        "select count(*) from typed_text where person_id = ?",
                        Integer.class,
                        viewer.person().value()))
                .isEqualTo(1);
    }
}
