package fr.lignealigne.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationKind;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionAccessTest {

    private static final OrganisationId OWN = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId OTHER = new OrganisationId(UUID.randomUUID());

    @ParameterizedTest
    @CsvSource(textBlock = """
            role,                  decide, release, advise, prepared, ownAdvice, otherAdvice, released
            ASSOCIATION_MEMBER,    no,     no,      no,     no,       no,        no,          yes
            ASSOCIATION_LEAD,      no,     no,      no,     no,       no,        no,          yes
            COLLECTIVE_COORDINATOR,no,     no,      no,     no,       no,        no,          yes
            MIPROF,                no,     no,      yes,    yes,      yes,       yes,         yes
            CABINET,               yes,    yes,     no,     yes,      yes,       yes,         yes
            MINISTRY,              no,     no,      no,     no,       yes,       no,          yes
            OBSERVER,              no,     no,      no,     no,       no,        no,          yes
            ADMINISTRATOR,         no,     no,      no,     no,       no,        no,          no""", useHeadersInDisplayName = true)
    void givesEachRoleItsRights(
            Role role,
            String decide,
            String release,
            String advise,
            String prepared,
            String ownAdvice,
            String otherAdvice,
            String released) {
        Viewer viewer = playing(role);
        assertThat(DecisionAccess.mayDecide(viewer)).isEqualTo(yes(decide));
        assertThat(DecisionAccess.mayRelease(viewer)).isEqualTo(yes(release));
        assertThat(DecisionAccess.mayAdvise(viewer)).isEqualTo(yes(advise));
        assertThat(DecisionAccess.mayReadPrepared(viewer)).isEqualTo(yes(prepared));
        assertThat(DecisionAccess.mayReadAdvice(viewer, OWN)).isEqualTo(yes(ownAdvice));
        assertThat(DecisionAccess.mayReadAdvice(viewer, OTHER)).isEqualTo(yes(otherAdvice));
        assertThat(DecisionAccess.mayReadReleased(viewer)).isEqualTo(yes(released));
    }

    @ParameterizedTest
    @EnumSource(OrganisationKind.class)
    void givesNothingToSomeoneWithoutARole(OrganisationKind kind) {
        Viewer nobody = new Viewer(new PersonId(UUID.randomUUID()), "", OWN, "", kind, true, Set.of());
        assertThat(DecisionAccess.mayReadReleased(nobody)).isFalse();
        assertThat(DecisionAccess.mayReadPrepared(nobody)).isFalse();
        assertThat(DecisionAccess.mayReadAdvice(nobody, OWN)).isFalse();
    }

    private static Viewer playing(Role role) {
        boolean association =
                role == Role.ASSOCIATION_MEMBER || role == Role.ASSOCIATION_LEAD || role == Role.COLLECTIVE_COORDINATOR;
        OrganisationKind kind = association ? OrganisationKind.ASSOCIATION : OrganisationKind.STATE;
        return new Viewer(new PersonId(UUID.randomUUID()), "", OWN, "", kind, association, Set.of(role));
    }

    private static boolean yes(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }
}
