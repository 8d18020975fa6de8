package fr.lignealigne.bilateral.planner;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One who receives associations for the State.
 *
 * @param competences the themes this person can speak of
 * @param free when the official can be asked, existing bookings not yet taken off
 * @param capADay meetings a day at most, existing ones counted
 * @param loadBefore time already given in this round, for an even load
 */
public record Official(
        UUID id,
        String name,
        Set<String> competences,
        List<Span> free,
        int capADay,
        Buffer buffer,
        Duration loadBefore) {

    public Official {
        competences = Set.copyOf(competences);
        free = Span.joined(free);
    }

    public boolean speaksOf(Set<String> themes) {
        return themes.isEmpty() || themes.stream().anyMatch(competences::contains);
    }

    Official freeAlso(Span more) {
        List<Span> spans = new ArrayList<>(free);
        spans.add(more);
        return new Official(id, name, competences, spans, capADay, buffer, loadBefore);
    }

    Official withCap(int cap) {
        return new Official(id, name, competences, free, cap, buffer, loadBefore);
    }

    Official speakingAlsoOf(String theme) {
        Set<String> more = new TreeSet<>(competences);
        more.add(theme);
        return new Official(id, name, more, free, capADay, buffer, loadBefore);
    }
}
