package fr.lignealigne.bilateral.planner;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One bilateral exchange that is wanted.
 *
 * @param association its id among the problem's associations
 * @param themes what it is about, in the words of the officials' competences; none: any official
 * @param delegation persons who come for the association
 * @param access what they need of the room (wheelchair, loop, screen)
 * @param notBefore the milestone it has to come after
 * @param notAfter the milestone it has to end before
 * @param pinned the place somebody fixed by hand; the plan never moves it, whatever the rules say of it
 * @param movedBefore how often it was moved already; who was moved is moved last
 * @param priority 0 to 9, the higher the sooner among those of whom not all can be placed
 */
public record Exchange(
        UUID id,
        UUID association,
        Length length,
        Set<String> themes,
        Mode mode,
        int delegation,
        Set<String> access,
        Company company,
        Wishes wishes,
        @Nullable Milestone notBefore,
        @Nullable Milestone notAfter,
        @Nullable Placing pinned,
        int movedBefore,
        int priority) {

    public Exchange {
        themes = Set.copyOf(themes);
        access = Set.copyOf(access);
        if (priority < 0 || priority > 9 || movedBefore < 0) {
            throw new IllegalArgumentException("a priority is 0 to 9, and nobody was moved fewer than 0 times");
        }
    }

    /** An exchange in person with one official and nothing else said. */
    public static Exchange of(UUID id, UUID association, Length length, String... themes) {
        return new Exchange(
                id,
                association,
                length,
                Set.of(themes),
                Mode.IN_PERSON,
                1,
                Set.of(),
                Company.ONE,
                Wishes.NONE,
                null,
                null,
                null,
                0,
                0);
    }

    /** Persons of both sides, who need a seat. */
    public int persons() {
        return delegation + company.number();
    }

    public Exchange with(Mode how) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                how,
                delegation,
                access,
                company,
                wishes,
                notBefore,
                notAfter,
                pinned,
                movedBefore,
                priority);
    }

    public Exchange with(Company whom) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                mode,
                delegation,
                access,
                whom,
                wishes,
                notBefore,
                notAfter,
                pinned,
                movedBefore,
                priority);
    }

    public Exchange with(Wishes when) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                mode,
                delegation,
                access,
                company,
                when,
                notBefore,
                notAfter,
                pinned,
                movedBefore,
                priority);
    }

    public Exchange needing(int persons, Set<String> needs) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                mode,
                persons,
                needs,
                company,
                wishes,
                notBefore,
                notAfter,
                pinned,
                movedBefore,
                priority);
    }

    public Exchange between(@Nullable Milestone after, @Nullable Milestone before) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                mode,
                delegation,
                access,
                company,
                wishes,
                after,
                before,
                pinned,
                movedBefore,
                priority);
    }

    public Exchange pinnedAt(@Nullable Placing place) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                mode,
                delegation,
                access,
                company,
                wishes,
                notBefore,
                notAfter,
                place,
                movedBefore,
                priority);
    }

    public Exchange ranked(int moves, int rank) {
        return new Exchange(
                id,
                association,
                length,
                themes,
                mode,
                delegation,
                access,
                company,
                wishes,
                notBefore,
                notAfter,
                pinned,
                moves,
                rank);
    }
}
