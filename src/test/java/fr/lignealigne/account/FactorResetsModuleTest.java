package fr.lignealigne.account;

import static fr.lignealigne.support.Refusals.assertNotAllowed;
import static fr.lignealigne.support.Refusals.assertRefused;
import static fr.lignealigne.support.Refusals.outcome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.lignealigne.shared.NotFound;
import fr.lignealigne.support.PortalTest;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class FactorResetsModuleTest {

    @Autowired
    FactorResets resets;

    @Autowired
    Factors factors;

    @Autowired
    Members members;

    @Autowired
    CodePhones phones;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private People.Someone administrator;
    private People.Someone miprof;
    private People.Someone lost;

    @BeforeEach
    void somebodyLostTheirPhone() {
        administrator = people.ofTheState(Role.ADMINISTRATOR);
        miprof = people.ofTheState(Role.MIPROF);
        lost = people.ofTheState(Role.CABINET);
        phones.give(lost);
        phones.give(people.coordinator());
    }

    @Test
    void twoPeopleOfTwoBodiesTakeItAwayAndItsPersonIsToldOfEach() {
        ask(administrator);
        assertThat(factors.of(lost.viewer()).isEmpty()).as("until the second").isFalse();
        assertThat(resets.waiting(miprof.viewer()))
                .filteredOn(reset -> reset.email().equals(lost.email()))
                .singleElement()
                .returns(true, ResetSummary::mayConfirm);
        resets.confirm(miprof.viewer(), lost.viewer().person(), People.PASSWORD);
        assertThat(factors.of(lost.viewer()))
                .returns(true, FactorsHeld::isEmpty)
                .returns(0, FactorsHeld::recoveryCodes);
        assertThat(mails()).hasSize(3).anyMatch(body -> body.contains("ont été retirés par deux personnes"));
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'FactorChanged' and object like ?")
                        .param(lost.viewer().person() + " RESET%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void neitherOneTwiceNorTwoOfOneBodyNorThePersonThemselves() {
        ask(administrator);
        People.Someone second = people.ofTheState(Role.ADMINISTRATOR);
        assertNotAllowed(() -> confirm(administrator));
        assertNotAllowed(() -> confirm(second));
        People.Someone own = people.ofTheState(Role.MIPROF);
        phones.give(own);
        assertNotAllowed(() -> resets.ask(own.viewer(), own.viewer().person(), People.PASSWORD));
        resets.ask(administrator.viewer(), own.viewer().person(), People.PASSWORD);
        assertNotAllowed(() -> resets.confirm(own.viewer(), own.viewer().person(), People.PASSWORD));
        assertThat(resets.waiting(own.viewer()))
                .filteredOn(reset -> reset.email().equals(own.email()))
                .noneMatch(ResetSummary::mayConfirm);
    }

    @Test
    void eachProvesWhoTheyAre() {
        assertRefused(
                "password.presentWrong",
                () -> resets.ask(administrator.viewer(), lost.viewer().person(), "pas celui-là du tout"));
        ask(administrator);
        assertRefused(
                "password.presentWrong",
                () -> resets.confirm(miprof.viewer(), lost.viewer().person(), "pas celui-là du tout"));
        assertThat(factors.of(lost.viewer()).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "MIPROF", "COLLECTIVE_COORDINATOR"})
    void nobodyElseAsksConfirmsOrSees(Role role) {
        ask(administrator);
        People.Someone other = people.playing(role);
        assertNotAllowed(() -> ask(other));
        assertNotAllowed(() -> confirm(other));
        assertNotAllowed(() -> resets.refuse(other.viewer(), lost.viewer().person()));
        assertThat(resets.waiting(other.viewer())).isEmpty();
    }

    @Test
    void whatWasAskedFallsWithWhoAskedAndMayBeRefused() {
        ask(administrator);
        assertRefused("factor.reset.waiting", () -> ask(miprof));
        members.disable(
                people.ofTheState(Role.ADMINISTRATOR).viewer(),
                administrator.viewer().person());
        assertRefused("factor.reset.gone", () -> confirm(miprof));
        resets.refuse(miprof.viewer(), lost.viewer().person());
        assertRefused(
                "factor.reset.none",
                () -> resets.ask(
                        miprof.viewer(), people.leadOfAMember().viewer().person(), People.PASSWORD));
        ask(miprof);
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneDoes() throws Exception {
        ask(administrator);
        List<String> outcomes;
        try (var threads = Executors.newFixedThreadPool(2)) {
            outcomes = threads.invokeAll(Collections.nCopies(2, outcome(() -> confirm(miprof)))).stream()
                    .map(Future::resultNow)
                    .toList();
        }
        assertThat(outcomes).containsOnlyOnce("done");
        assertThat(mails()).hasSize(3);
    }

    @Test
    void outsideTheStateOneOfTheTwoCoordinatesTheCollective() {
        lost = people.leadOfAMember();
        phones.give(lost);
        People.Someone coordinator = people.coordinator();
        ask(administrator);
        assertNotAllowed(() -> confirm(miprof));
        assertThat(resets.waiting(coordinator.viewer()))
                .filteredOn(reset -> reset.person().equals(lost.viewer().person()))
                .singleElement()
                .as("by function")
                .returns(true, ResetSummary::mayConfirm)
                .returns("", ResetSummary::email);
        confirm(coordinator);
        assertThat(factors.of(lost.viewer()).isEmpty()).isTrue();
    }

    @Test
    void forACoordinatorItIsAnotherOneOrALeadOfTheSameOrganisation() {
        lost = people.coordinator();
        phones.give(lost);
        People.Someone lead = people.colleagueOf(lost, Role.ASSOCIATION_LEAD);
        ask(administrator);
        assertNotAllowed(() -> confirm(miprof));
        assertNotAllowed(() -> confirm(people.leadOfAMember()));
        assertThat(resets.waiting(lead.viewer())).singleElement().returns(true, ResetSummary::mayConfirm);
        confirm(lead);
        assertThat(factors.of(lost.viewer()).isEmpty()).isTrue();

        phones.give(lost);
        ask(lead);
        assertNotAllowed(() -> confirm(people.coordinator()));
        confirm(miprof);
        assertThat(factors.of(lost.viewer()).isEmpty()).isTrue();
    }

    @Test
    void whatWaitsLapsesAfterSevenDaysAndMayBeAskedAnew() {
        ask(administrator);
        jdbc.sql("update factor_reset set asked_at = asked_at - interval 8 day where person_id = ?")
                .param(lost.viewer().person().value())
                .update();
        assertRefused("factor.reset.lapsed", () -> confirm(miprof));
        assertThat(resets.waiting(miprof.viewer()))
                .noneMatch(reset -> reset.person().equals(lost.viewer().person()));
        ask(administrator);
        confirm(miprof);
        assertThat(factors.of(lost.viewer()).isEmpty()).isTrue();
    }

    @Test
    void itsPersonMayRefuseIt() {
        ask(administrator);
        assertThat(resets.isAskedFor(lost.viewer())).isTrue();
        resets.refuse(lost.viewer(), lost.viewer().person());
        assertThat(resets.isAskedFor(lost.viewer())).isFalse();
        assertThatThrownBy(() -> confirm(miprof)).isInstanceOf(NotFound.class);
        assertThat(factors.of(lost.viewer()).isEmpty()).isFalse();
    }

    @Test
    void whoDoesNotSeeTheAccountIsNotToldWhetherItHasAFactor() {
        People.Someone coordinator = people.coordinator();
        assertNotAllowed(() -> ask(coordinator));
        lost = people.ofTheState(Role.CABINET);
        assertNotAllowed(() -> ask(coordinator));
        assertRefused("factor.reset.none", () -> ask(administrator));
        members.disable(administrator.viewer(), lost.viewer().person());
        assertNotAllowed(() -> ask(administrator));
    }

    private void ask(People.Someone who) {
        resets.ask(who.viewer(), lost.viewer().person(), People.PASSWORD);
    }

    private void confirm(People.Someone who) {
        resets.confirm(who.viewer(), lost.viewer().person(), People.PASSWORD);
    }

    /** One for the phone, then one an act. */
    private List<String> mails() {
        return jdbc.sql("select body from outgoing_mail where recipient = ?")
                .param(lost.email())
                .query(String.class)
                .list();
    }
}
