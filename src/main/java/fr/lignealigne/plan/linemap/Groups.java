package fr.lignealigne.plan.linemap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The pieces of one version by a key, each group in reading order. */
final class Groups {

    private static final int[] NONE = {};

    private final Map<Long, int[]> members = new HashMap<>();
    private final Map<Long, Integer> sizes = new HashMap<>();

    void add(long key, int piece) {
        int size = sizes.merge(key, 1, Integer::sum);
        int[] group = members.getOrDefault(key, NONE);
        if (size > group.length) {
            group = Arrays.copyOf(group, Math.max(2, 2 * group.length));
            members.put(key, group);
        }
        group[size - 1] = piece;
    }

    int size(long key) {
        return sizes.getOrDefault(key, 0);
    }

    /** The member of this rank, from 0. */
    int at(long key, int rank) {
        return members.getOrDefault(key, NONE)[rank];
    }

    /** The rank of a member in its group. */
    int rank(long key, int piece) {
        return Arrays.binarySearch(members.getOrDefault(key, NONE), 0, size(key), piece);
    }

    static Groups byKey(Print[] prints) {
        Groups groups = new Groups();
        for (int i = 0; i < prints.length; i++) {
            groups.add(prints[i].key(), i);
        }
        return groups;
    }
}
