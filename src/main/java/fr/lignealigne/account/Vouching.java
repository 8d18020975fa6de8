package fr.lignealigne.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom the State's sign-on vouches for, and whether that lets them in; asked at the door, and again at the second step. */
@Component
class Vouching {

    private final HeldIdentities held;
    private final PersonRepository people;

    Vouching(HeldIdentities held, PersonRepository people) {
        this.held = held;
        this.people = people;
    }

    /**
     * Whose identity it is, and why they may not enter.
     *
     * @param person null when nobody linked it
     * @param refused null when they may
     */
    record Found(@Nullable Person person, @Nullable String refused) {}

    Found find(StateIdentity identity) {
        PersonId id = held.holder(identity.hash()).orElse(null);
        if (id == null) {
            return new Found(null, "not linked");
        }
        Person person = people.findAllByIdIn(List.of(id.value())).getFirst();
        return new Found(person, refused(person, identity));
    }

    /** Whether it lets in this very person, now. */
    boolean letsIn(Person person, StateIdentity identity) {
        return held.holder(identity.hash()).filter(person.id()::equals).isPresent()
                && refused(person, identity) == null;
    }

    private @Nullable String refused(Person person, StateIdentity identity) {
        if (!person.mayEnter() || person.passwordHash() == null) {
            return "shut out";
        }
        if (!StateIdentityAccess.mayHave(person.roles())) {
            return "without role";
        }
        return held.of(person.id())
                        .filter(open -> open.siret().equals(identity.siret()))
                        .isPresent()
                ? null
                : "another body";
    }
}
