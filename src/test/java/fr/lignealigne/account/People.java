package fr.lignealigne.account;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Makes organisations and people for tests; each call makes new ones, so that tests never meet. */
@TestComponent("demoPeople")
public class People {

    /** The password of everyone made here. */
    public static final String PASSWORD = "une phrase de passe d'essai";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final String hash;

    People(OrganisationRepository organisations, PersonRepository people, PasswordEncoder encoder) {
        this.organisations = organisations;
        this.people = people;
        this.hash = encoder.encode(PASSWORD);
    }

    /** Someone with an address, as tests hold them. */
    public record Someone(String email, Viewer viewer) {}

    @Transactional
    public Someone leadOfAMember() {
        return someone(OrganisationKind.ASSOCIATION, true, EnumSet.of(Role.ASSOCIATION_LEAD));
    }

    @Transactional
    public Someone leadOutsideTheCollective() {
        return someone(OrganisationKind.ASSOCIATION, false, EnumSet.of(Role.ASSOCIATION_LEAD));
    }

    @Transactional
    public Someone coordinator() {
        return someone(OrganisationKind.ASSOCIATION, true, EnumSet.of(Role.COLLECTIVE_COORDINATOR));
    }

    /** Someone of the State, an observer or an administrator. */
    @Transactional
    public Someone ofTheState(Role role) {
        return someone(OrganisationKind.STATE, false, EnumSet.of(role));
    }

    /** Whoever plays this role, in an organisation of their own that fits it. */
    @Transactional
    public Someone playing(Role role) {
        return switch (role) {
            case ASSOCIATION_MEMBER, ASSOCIATION_LEAD, COLLECTIVE_COORDINATOR ->
                someone(OrganisationKind.ASSOCIATION, true, EnumSet.of(role));
            case MIPROF, CABINET, MINISTRY, OBSERVER, ADMINISTRATOR -> ofTheState(role);
        };
    }

    /** A colleague of someone, with another role in the same organisation. */
    @Transactional
    public Someone colleagueOf(Someone someone, Role role) {
        Organisation organisation =
                organisations.findById(someone.viewer().organisation().value()).orElseThrow();
        return enrol(organisation, Set.of(role));
    }

    /** A member association where nobody sits yet. */
    @Transactional
    public OrganisationId associationOfNobody() {
        int number = NEXT.incrementAndGet();
        return register(new OrganisationDraft(
                "T" + number,
                "Organisme d’essai " + number,
                "Organisme " + number,
                OrganisationKind.ASSOCIATION,
                true));
    }

    /** Registers an organisation as it is. */
    @Transactional
    public OrganisationId register(OrganisationDraft draft) {
        return organisations.save(new Organisation(draft)).id();
    }

    /** Enrols somebody with this address, who signs in with {@link #PASSWORD}. */
    @Transactional
    public Someone enrol(OrganisationId organisation, String email, String function, Set<Role> roles) {
        Organisation found = organisations.findById(organisation.value()).orElseThrow();
        Person person = new Person(email.toLowerCase(Locale.ROOT), function, found, roles);
        person.choosePassword(hash);
        return new Someone(email, people.save(person).viewer());
    }

    /** How this person sits now. */
    @Transactional(readOnly = true)
    public Viewer again(Someone someone) {
        return people.findByEmail(someone.email()).orElseThrow().viewer();
    }

    /** Lets somebody act for another organisation from now on, as one of its members. */
    @Transactional
    public Someone moved(Someone someone, OrganisationId to) {
        Person person = people.findByEmail(someone.email()).orElseThrow();
        person.moveTo(
                organisations.findById(to.value()).orElseThrow(),
                "Une autre fonction",
                Set.of(Role.ASSOCIATION_MEMBER));
        return new Someone(someone.email(), person.viewer());
    }

    private Someone someone(OrganisationKind kind, boolean member, Set<Role> roles) {
        int number = NEXT.incrementAndGet();
        return enrol(
                organisations.save(new Organisation(new OrganisationDraft(
                        "T" + number, "Organisme d’essai " + number, "Organisme " + number, kind, member))),
                roles);
    }

    private Someone enrol(Organisation organisation, Set<Role> roles) {
        String email = "personne-" + NEXT.incrementAndGet() + "@essai.example";
        return enrol(organisation.id(), email, roles.iterator().next().name(), roles);
    }
}
