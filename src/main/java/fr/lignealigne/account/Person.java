package fr.lignealigne.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** Someone who may sign in, acting for one organisation at a time; whose identity was erased is found no more. */
@Entity
@SQLRestriction("erased_at is null")
class Person {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private String email;
    private String function;
    private @Nullable String passwordHash;
    private boolean enabled = true;
    private boolean frozen;

    @Embedded
    private OwnChoices choices = new OwnChoices();

    /** When the second factors were last taken away. */
    private @Nullable Instant factorsResetAt;

    /** Null while let in; where nobody wrote it down, the next nightly round begins to count. */
    private @Nullable Instant shutOutAt;

    private @Nullable Instant erasedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String email, String function, Organisation organisation, Set<Role> roles) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.function = function;
        this.organisation = organisation;
        this.roles.addAll(roles);
    }

    PersonId id() {
        return new PersonId(id);
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return roles;
    }

    boolean enabled() {
        return enabled;
    }

    boolean frozen() {
        return frozen;
    }

    /** Neither shut out nor frozen by a contest. */
    boolean mayEnter() {
        return enabled && !frozen;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    OwnChoices choices() {
        return choices;
    }

    /** Loses the second factors, and with them what any session showed. */
    void loseFactors(Instant now) {
        this.factorsResetAt = now;
    }

    /** Whether a factor that was shown then counts: none does from before they were taken away. */
    boolean countsFactorOf(Instant shown) {
        return factorsResetAt == null || shown.isAfter(factorsResetAt);
    }

    OrganisationId organisation() {
        return organisation.id();
    }

    void letIn() {
        this.enabled = true;
        this.shutOutAt = null;
    }

    /** Since the first time, of several. */
    void shutOut(Instant now) {
        if (enabled || shutOutAt == null) {
            this.shutOutAt = now;
        }
        this.enabled = false;
    }

    Optional<Instant> shutOutAt() {
        return Optional.ofNullable(shutOutAt);
    }

    /** From when on the time counts after which they are erased. */
    void countFrom(Instant now) {
        this.shutOutAt = now;
    }

    /** Whether they have been shut out since that moment, or longer. */
    boolean isOutSince(Instant moment) {
        return !enabled && shutOutAt != null && !shutOutAt.isAfter(moment);
    }

    String organisationName() {
        return organisation.shortName();
    }

    String function() {
        return function;
    }

    /**
     * Leaves a number behind, to which what was written in the organisation's name stays tied.
     *
     * @param sentence what is shown of this person from now on
     */
    void erase(String sentence, Instant now) {
        this.email = "gone-" + id + "@portal.invalid";
        this.function = sentence;
        this.passwordHash = null;
        this.enabled = false;
        this.frozen = false;
        this.choices = new OwnChoices();
        this.factorsResetAt = null;
        this.shutOutAt = null;
        this.roles.clear();
        this.erasedAt = now;
    }

    void freeze(boolean contested) {
        this.frozen = contested;
    }

    OrganisationKind kind() {
        return organisation.kind();
    }

    /** Acts for another organisation from now on, with other roles. */
    void moveTo(Organisation other, String function, Set<Role> roles) {
        this.organisation = other;
        this.function = function;
        this.roles.clear();
        this.roles.addAll(roles);
    }

    /** The words that are this person's own, and so make no password. */
    String[] ownWords() {
        OrganisationSummary there = organisation.summary();
        return new String[] {
            email, email.substring(0, email.indexOf('@')), there.name(), there.shortName(), there.code()
        };
    }

    MemberSummary summary() {
        return new MemberSummary(
                id(), email, function, organisation.id(), organisation.shortName(), Set.copyOf(roles), state());
    }

    private MemberState state() {
        if (frozen) {
            return MemberState.FROZEN;
        }
        return !enabled ? MemberState.DISABLED : passwordHash == null ? MemberState.INVITED : MemberState.ACTIVE;
    }

    /** What to tell of this seat, where it is now. */
    SeatChanged changed(SeatAct act, Set<Role> concerned, PersonId by) {
        return new SeatChanged(organisation.id(), act, id(), email, function, concerned, by);
    }

    /** A seat given anew is entered by a new link alone. */
    void forgetPassword() {
        this.passwordHash = null;
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
    }

    Viewer viewer() {
        return new Viewer(
                id(),
                function,
                organisation.id(),
                organisation.shortName(),
                organisation.kind(),
                organisation.collectiveMember(),
                roles);
    }
}
