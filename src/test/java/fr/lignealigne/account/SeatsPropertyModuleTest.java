package fr.lignealigne.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.remark.RemarkAccess;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.support.PortalTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestContextManager;

/**
 * Whatever the State and its administrators do among themselves, in whatever order, none of them and no address of
 * theirs ever reads a draft or a shared remark. Real services, real database.
 */
@PortalTest
class SeatsPropertyModuleTest {

    @Autowired
    People people;

    @Autowired
    PersonRepository persons;

    @Autowired
    Invitations invitations;

    @Autowired
    Proposals proposals;

    @Autowired
    Contests contests;

    @Autowired
    Members members;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    /** jqwik runs beside JUnit Jupiter and knows nothing of its extensions. */
    @BeforeProperty
    void enterThePortal() throws Exception {
        new TestContextManager(getClass()).prepareTestInstance(this);
    }

    /** How an association stands before the first act. */
    record Standing(int leads, int members, boolean collectiveMember, boolean proposedByTheCoordinator) {}

    private enum Kind {
        INVITE,
        PROPOSE,
        CONFIRM,
        DROP,
        GIVE,
        TAKE,
        MOVE,
        DISABLE,
        ENABLE,
        REGISTER,
        MEMBERSHIP,
        RENEW,
        FORGOTTEN,
        CONTEST,
        SETTLE
    }

    /** An act with its numbers, each taken modulo of what there is at that moment. */
    record Act(Kind kind, int actor, int person, int organisation, Set<Role> roles) {}

    @Provide
    Arbitrary<List<Standing>> associations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Standing::new)
                .list()
                .ofSize(2);
    }

    /** What could open a wall is tried more often: MIPROF and administrators, associations, their seats. */
    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Integer> actors = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3)),
                Tuple.of(1, Arbitraries.integers().between(0, 11)));
        Arbitrary<Integer> organisations = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 2)),
                Tuple.of(1, Arbitraries.integers().between(0, 11)));
        Arbitrary<Set<Role>> roles = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Set.of(Role.ASSOCIATION_MEMBER))),
                Tuple.of(2, Arbitraries.just(Set.of(Role.ASSOCIATION_LEAD))),
                Tuple.of(1, Arbitraries.just(Set.of(Role.COLLECTIVE_COORDINATOR))),
                Tuple.of(2, Arbitraries.of(Role.class).set().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        actors,
                        Arbitraries.integers().between(0, 23),
                        organisations,
                        roles)
                .as(Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void nobodyOfTheStateEverReadsADraftOrASharedRemark(
            @ForAll("associations") List<Standing> standings, @ForAll("acts") List<Act> acts) {
        World world = new World(standings);
        for (Act act : acts) {
            try {
                world.perform(act);
            } catch (Refusal refused) {
                // Most are.
            }
            world.assertClosed(act);
        }
    }

    /** The people of one try. */
    private class World {

        private final String key = UUID.randomUUID().toString().substring(0, 8);
        private final List<String> ofTheState = new ArrayList<>();
        private final List<String> everyone = new ArrayList<>();
        private final List<OrganisationId> places = new ArrayList<>();

        World(List<Standing> standings) {
            for (Role role : List.of(Role.MIPROF, Role.ADMINISTRATOR, Role.CABINET, Role.MINISTRY)) {
                People.Someone someone = people.ofTheState(role);
                ofTheState.add(someone.email());
                ofTheState.add(people.colleagueOf(someone, role).email());
                places.add(someone.viewer().organisation());
            }
            ofTheState.add(reserve(0));
            ofTheState.add(reserve(1));
            everyone.addAll(ofTheState);
            OrganisationId collective = people.register(
                    new OrganisationDraft("K" + key, "Collectif", "Collectif", OrganisationKind.COLLECTIVE, true));
            places.addFirst(collective);
            Viewer coordinator = seat(collective, "coordination", Role.COLLECTIVE_COORDINATOR);
            for (int number = 0; number < standings.size(); number++) {
                people(standings.get(number), number, coordinator);
            }
        }

        private void people(Standing standing, int number, Viewer coordinator) {
            OrganisationId association = people.register(new OrganisationDraft(
                    "A" + number + key,
                    "Association",
                    "Association",
                    OrganisationKind.ASSOCIATION,
                    standing.collectiveMember()));
            places.addFirst(association);
            for (int lead = 0; lead < standing.leads(); lead++) {
                seat(association, "lead-" + number + lead, Role.ASSOCIATION_LEAD);
            }
            for (int member = 0; member < standing.members(); member++) {
                seat(association, "member-" + number + member, Role.ASSOCIATION_MEMBER);
            }
            if (standing.leads() == 0 && standing.proposedByTheCoordinator()) {
                String outsider = "outsider-" + number + "-" + key + "@essai.example";
                proposals.propose(coordinator, new ProposalDraft(association, outsider, "Référente"), People.PASSWORD);
            }
        }

        /** An address of the State where nobody sits yet. */
        private String reserve(int number) {
            return "reserve-" + number + "-" + key + "@etat.example";
        }

        private Viewer seat(OrganisationId place, String name, Role role) {
            String email = name + "-" + key + "@essai.example";
            everyone.add(email);
            return people.enrol(place, email, name, Set.of(role)).viewer();
        }

        private Optional<Viewer> viewer(String email) {
            return persons.findByEmail(email).filter(Person::mayEnter).map(Person::viewer);
        }

        private void perform(Act act) {
            String actor = ofTheState.get(act.actor() % ofTheState.size());
            viewer(actor).ifPresent(viewer -> perform(act, viewer));
        }

        private void perform(Act act, Viewer viewer) {
            String email = everyone.get(act.person() % everyone.size());
            String own = act.person() % 3 == 0
                    ? ofTheState.get(act.person() % ofTheState.size())
                    : reserve(act.person() % 2);
            OrganisationId place = places.get(act.organisation() % places.size());
            Optional<PersonId> person = persons.findByEmail(email).map(Person::id);
            Role role = act.roles().iterator().next();
            switch (act.kind()) {
                case INVITE -> invitations.invite(viewer, new InvitationDraft(own, "X", place, act.roles()));
                case PROPOSE -> proposals.propose(viewer, new ProposalDraft(place, own, "X"), People.PASSWORD);
                case CONFIRM -> waiting(viewer).forEach(id -> proposals.confirm(viewer, id, People.PASSWORD));
                case DROP -> waiting(viewer).forEach(id -> proposals.drop(viewer, id));
                case GIVE -> person.ifPresent(id -> members.give(viewer, id, role));
                case TAKE -> person.ifPresent(id -> members.take(viewer, id, role));
                case MOVE -> person.ifPresent(id -> members.move(viewer, id, place, "X", act.roles()));
                case DISABLE -> person.ifPresent(id -> members.disable(viewer, id));
                case ENABLE -> person.ifPresent(id -> members.enable(viewer, id));
                case REGISTER -> places.add(organisations.register(viewer, registration(act)));
                case MEMBERSHIP -> memberships.set(viewer, place, act.actor() % 2 == 0, People.PASSWORD);
                case RENEW -> person.ifPresent(id -> invitations.renew(viewer, id));
                case FORGOTTEN -> invitations.sendNewPasswordLink(own);
                case CONTEST -> person.ifPresent(id -> contests.contest(viewer, id));
                case SETTLE -> person.ifPresent(id -> contests.keep(viewer, id));
            }
        }

        private OrganisationDraft registration(Act act) {
            OrganisationKind kind = OrganisationKind.values()[act.organisation() % 3];
            String code = "N" + places.size() + key;
            return new OrganisationDraft(code, code, code, kind, act.person() % 2 == 0);
        }

        private List<ProposalId> waiting(Viewer viewer) {
            return proposals.waiting(viewer).stream()
                    .filter(proposal -> proposal.email().contains(key))
                    .map(ProposalSummary::id)
                    .toList();
        }

        void assertClosed(Act after) {
            for (String email : ofTheState) {
                viewer(email)
                        .ifPresent(viewer -> places.forEach(place -> {
                            for (RemarkState state : List.of(RemarkState.DRAFT, RemarkState.SHARED)) {
                                assertThat(RemarkAccess.mayRead(
                                                viewer, new RemarkAccess.Standing(place, true, state, false, true)))
                                        .as(email + " reads a " + state + " after " + after)
                                        .isFalse();
                            }
                        }));
            }
        }
    }
}
