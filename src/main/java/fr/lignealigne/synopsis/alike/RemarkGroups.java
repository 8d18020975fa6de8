package fr.lignealigne.synopsis.alike;

import fr.lignealigne.account.NotAllowed;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarksDeposited;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.NotFound;
import fr.lignealigne.synopsis.SynopsisAccess;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks that those who prepare the answer gathered: a group binds nobody, and no association knows of it. */
@Service
@Transactional(readOnly = true)
public class RemarkGroups {

    /** Of a name, in characters. */
    public static final int LONGEST = 120;

    private final GroupTable table;
    private final Versions versions;
    private final Clock clock;

    RemarkGroups(GroupTable table, Versions versions, Clock clock) {
        this.table = table;
        this.versions = versions;
        this.clock = clock;
    }

    /** By name. A group is gone from here once fewer than one of its remarks stands. */
    public List<RemarkGroup> of(Viewer viewer, PlanVersionId version) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        versions.get(viewer, version);
        return table.of(version).stream()
                .filter(group -> !group.members().isEmpty())
                .toList();
    }

    /** Gathers remarks of one version, none of which is in a group. */
    @Transactional
    public RemarkGroupId gather(Viewer viewer, PlanVersionId version, String name, Collection<RemarkId> remarks) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        versions.get(viewer, version);
        List<RemarkId> wanted = remarks.stream().distinct().toList();
        if (wanted.size() < 2) {
            throw new Invalid("alike.tooFew");
        }
        RemarkGroupId id = RemarkGroupId.draw();
        table.add(id, version, viewer, checked(name), clock.instant());
        join(id, version, wanted);
        return id;
    }

    /** @param revision of the group that was read, here and below */
    @Transactional
    public void add(Viewer viewer, RemarkGroupId id, long revision, Collection<RemarkId> remarks) {
        GroupTable.Head group = lock(viewer, id, revision);
        List<RemarkId> wanted = remarks.stream().distinct().toList();
        if (wanted.isEmpty()) {
            throw new Invalid("alike.nobody");
        }
        join(id, group.version(), wanted);
        table.touch(id, group.name());
    }

    /** Takes one out that is no longer thought to ask for the same; its decision stays what it is. */
    @Transactional
    public void takeOut(Viewer viewer, RemarkGroupId id, long revision, RemarkId remark) {
        GroupTable.Head group = lock(viewer, id, revision);
        if (!table.leave(id, remark)) {
            throw new NotFound();
        }
        table.touch(id, group.name());
    }

    @Transactional
    public void rename(Viewer viewer, RemarkGroupId id, long revision, String name) {
        lock(viewer, id, revision);
        table.touch(id, checked(name));
    }

    /** Nothing is lost of the remarks and of what was decided on them. */
    @Transactional
    public void dissolve(Viewer viewer, RemarkGroupId id, long revision) {
        lock(viewer, id, revision);
        table.delete(id);
    }

    /** In the act that deposits: a group never holds the words that were corrected. */
    @EventListener
    void on(RemarksDeposited deposited) {
        table.follow(deposited.receipt(), clock.instant());
    }

    private GroupTable.Head lock(Viewer viewer, RemarkGroupId id, long revision) {
        NotAllowed.unless(SynopsisAccess.mayRead(viewer));
        GroupTable.Head group = table.lock(id).orElseThrow(NotFound::new);
        if (group.revision() != revision) {
            throw new Invalid("alike.changedMeanwhile");
        }
        return group;
    }

    private void join(RemarkGroupId id, PlanVersionId version, List<RemarkId> remarks) {
        if (table.standing(version, remarks) != remarks.size()) {
            throw new NotFound();
        }
        if (table.gathered(version).stream().anyMatch(remarks::contains)) {
            throw new Invalid("alike.gathered");
        }
        try {
            table.join(id, remarks, clock.instant());
        } catch (DuplicateKeyException e) {
            throw new Invalid("alike.gathered");
        }
    }

    private static String checked(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST) {
            throw new Invalid("alike.name.wrong", LONGEST);
        }
        return name.strip();
    }
}
