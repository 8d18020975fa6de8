package fr.lignealigne.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hashes that tie each entry of the journal to the one before.
 *
 * <p>Entries are linked after their commit, never within the act: a lock on the end of the chain would let the acts of
 * everybody wait for each other. Until it is linked, a few seconds, an entry is held by triggers and privileges alone.
 */
@Component
class Chain {

    /** Ids are given before the commit, so that an entry may show up behind others: this far back is looked each time. */
    private static final int LOOK_BACK = 1_000;

    private static final int PAGE = 2_000;

    private final ChainQueries queries;
    private final Clock clock;

    Chain(ChainQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * Links what is committed and waits, and says how much it was. Two servers that do it at once take the same position:
     * the second is thrown out by the key, and begins again behind the first.
     */
    @Transactional
    int extend(int most) {
        return extendFrom(lookedBackTo(), most);
    }

    /** The same from the first entry on, for one whose transaction lasted longer than a thousand others. */
    @Transactional
    int extendFromTheStart(int most) {
        return extendFrom(0, most);
    }

    private int extendFrom(long from, int most) {
        ChainQueries.End end = queries.end();
        List<ChainedEntry> waiting = queries.unlinked(from, most, end.position());
        String hash = end.hash();
        for (ChainedEntry entry : waiting) {
            hash = entry.hashAfter(hash);
            queries.link(entry, hash);
        }
        return waiting.size();
    }

    private long lookedBackTo() {
        return queries.furthest() - LOOK_BACK;
    }

    /** What the last check found, and what waits now. */
    @Transactional(readOnly = true)
    ChainState state() {
        long waiting = queries.waiting(lookedBackTo());
        return queries.lastCheck()
                .map(last -> new ChainState(
                        last.checkedAt(), last.position(), last.hash(), last.flaw(), last.flawedAt(), waiting))
                .orElse(new ChainState(null, 0, ChainedEntry.BEGINNING, null, 0, waiting));
    }

    /**
     * Computes every hash anew, and compares with what the last check found. What held then is remembered until it holds
     * again, so that a chain that was cut or rewritten does not become the right one by being checked twice.
     */
    @Transactional
    ChainState check() {
        ChainState last = queries.lastCheck().orElse(null);
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        ChainState found = walk(last == null ? 0 : last.position(), last == null ? "" : last.hash());
        ChainState kept = found.flaw() == null || last == null
                ? found
                : new ChainState(null, last.position(), last.hash(), found.flaw(), found.flawedAt(), 0);
        queries.note(kept, now);
        return state();
    }

    private ChainState walk(long heldTo, String heldHash) {
        ChainQueries.End end = ChainQueries.End.OF_NOTHING;
        for (List<ChainQueries.Link> links = queries.links(0, PAGE);
                !links.isEmpty();
                links = queries.links(end.position(), PAGE)) {
            for (ChainQueries.Link link : links) {
                ChainFlaw flaw = flaw(end, link);
                if (flaw == null && link.position() == heldTo && !link.hash().equals(heldHash)) {
                    flaw = ChainFlaw.REWRITTEN;
                }
                if (flaw != null) {
                    return new ChainState(null, end.position(), end.hash(), flaw, end.position() + 1, 0);
                }
                end = new ChainQueries.End(link.position(), link.hash());
            }
        }
        return end.position() < heldTo
                ? new ChainState(null, end.position(), end.hash(), ChainFlaw.CUT, end.position() + 1, 0)
                : new ChainState(null, end.position(), end.hash(), null, 0, 0);
    }

    private static @Nullable ChainFlaw flaw(ChainQueries.End before, ChainQueries.Link link) {
        if (link.position() != before.position() + 1) {
            return ChainFlaw.GAP;
        }
        ChainedEntry entry = link.entry();
        if (entry == null) {
            return ChainFlaw.MISSING;
        }
        return entry.hashAfter(before.hash()).equals(link.hash()) ? null : ChainFlaw.CHANGED;
    }
}
