package fr.lignealigne.bilateral.planner;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The officials of one possible meeting. */
final class Team {

    final List<Receiver> receivers;
    final int themeCost;

    Team(List<Receiver> receivers, Set<String> themes) {
        this.receivers = List.copyOf(receivers);
        themeCost = Weight.THEME
                * (int) themes.stream()
                        .filter(theme -> receivers.stream()
                                .noneMatch(one -> one.official.competences().contains(theme)))
                        .count();
    }

    boolean speaksOf(Set<String> themes) {
        return receivers.stream().anyMatch(one -> one.official.speaksOf(themes));
    }

    boolean has(Receiver receiver) {
        return receivers.contains(receiver);
    }

    /** The most time that anybody of both needs between the two, or -1 when nobody is in both. */
    long between(Team other) {
        long most = -1;
        for (int i = 0; i < receivers.size(); i++) {
            Receiver one = receivers.get(i);
            for (int j = 0; j < other.receivers.size(); j++) {
                if (other.receivers.get(j) == one && one.between > most) {
                    most = one.between;
                }
            }
        }
        return most;
    }

    Set<UUID> ids() {
        Set<UUID> ids = new TreeSet<>();
        receivers.forEach(one -> ids.add(one.official.id()));
        return ids;
    }
}
