package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.lignealigne.shared.Invalid;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class OrganisationsModuleTest {

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    private final String code = UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"MIPROF", "ADMINISTRATOR"})
    void theStateRegistersAnAssociationThatIsNoMember(Role role) {
        Viewer viewer = people.ofTheState(role).viewer();
        OrganisationId registered = organisations.register(viewer, draft(OrganisationKind.ASSOCIATION, false));
        assertThat(organisations.list()).extracting(OrganisationSummary::id).contains(registered);
        assertThat(organisations.get(registered).collectiveMember()).isFalse();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> organisations.register(viewer, draft(OrganisationKind.STATE, false)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobodyRegistersAMemberOrTheCollective(Role role) {
        Viewer viewer = people.playing(role).viewer();
        for (OrganisationDraft draft : List.of(
                draft(OrganisationKind.ASSOCIATION, true),
                draft(OrganisationKind.COLLECTIVE, true),
                draft(OrganisationKind.COLLECTIVE, false))) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> organisations.register(viewer, draft));
        }
    }

    @Test
    void refusesThoseWhoKeepNoAccounts() {
        for (Role role : List.of(Role.ASSOCIATION_LEAD, Role.COLLECTIVE_COORDINATOR, Role.CABINET, Role.MINISTRY)) {
            Viewer viewer = people.playing(role).viewer();
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> organisations.register(viewer, draft(OrganisationKind.ASSOCIATION, false)));
        }
    }

    @Test
    void namesStandOnOneLineAndFitTheirPlace() {
        Viewer viewer = people.ofTheState(Role.ADMINISTRATOR).viewer();
        OrganisationId registered =
                organisations.register(viewer, named("Organisme\n" + code, " Court\u202e\t" + code));
        assertThat(organisations.get(registered))
                .returns("Organisme " + code, OrganisationSummary::name)
                .returns("Court " + code, OrganisationSummary::shortName);
        assertRefused("organisation.incomplete", () -> organisations.register(viewer, named("\n", "Court")));
        assertRefused("organisation.tooLong", () -> organisations.register(viewer, named("x".repeat(201), "Court")));
    }

    private OrganisationDraft named(String name, String shortName) {
        return new OrganisationDraft(code, name, shortName, OrganisationKind.ASSOCIATION, false);
    }

    private OrganisationDraft draft(OrganisationKind kind, boolean member) {
        return new OrganisationDraft(code, "Organisme " + code, "Organisme " + code, kind, member);
    }
}
