package fr.lignealigne.remark;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RemarkRepository extends JpaRepository<Remark, UUID> {

    /** Locks one remark, so that two acts on it follow each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Remark remark where remark.id = :id")
    Optional<Remark> lock(UUID id);

    /** Locks several in a fixed order, so that two acts over the same ones cannot hold each other up. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Remark remark where remark.id in :ids order by remark.id")
    List<Remark> lockAll(Collection<UUID> ids);

    /** How much stands beside its words: files, comments of colleagues, a stage of their review. */
    @Query(
            value = "select (select count(*) from attachment where holder_id = :id)"
                    + " + (select count(*) from remark_comment where remark_id = :id and thrown_at is null)"
                    + " + (select count(*) from draft_review where remark_id = :id)",
            nativeQuery = true)
    int countBeside(UUID id);

    /** Says what drafts were taken from, without an edit of their words; what was deposited keeps the name it had. */
    @Modifying
    @Query(
            value = "update remark set contribution_title = :title, contribution_date = :date"
                    + " where id in (:ids) and organisation_id = :organisation and deposited_at is null",
            nativeQuery = true)
    void rename(Collection<UUID> ids, UUID organisation, String title, @Nullable LocalDate date);

    /** The revision begun or deposited of this remark. */
    Optional<Remark> findByCorrectsId(UUID corrected);

    @Query(
            value =
                    "select count(distinct r.measure_id) from remark r where r.organisation_id = :organisation"
                            + " and r.version_id = :version and r.lever and r.id <> :except and " + RemarkTable.STANDS
                            + " and r.id not in (select corrects_id from remark where id = :except and corrects_id is not null)",
            nativeQuery = true)
    long leversBeside(UUID organisation, UUID version, UUID except);

    /** Refuses a further lever measure beside the most that an association names on a version. */
    default void requireRoomForLever(Remark remark, RemarkDraft draft) {
        boolean isOneMore = draft.lever()
                && leversBeside(
                                remark.organisation().value(),
                                remark.version().value(),
                                remark.id().value())
                        >= Remarks.MOST_LEVERS;
        if (isOneMore) {
            throw new TooManyLevers();
        }
    }
}
