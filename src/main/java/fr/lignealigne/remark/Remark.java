package fr.lignealigne.remark;

import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.PersonId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an association says of a place in the text. */
@Entity
class Remark {

    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID versionId;
    private UUID organisationId;
    private UUID authorId;

    private @Nullable UUID editedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable RemarkKind kind;

    @Enumerated(EnumType.STRING)
    private RemarkState state = RemarkState.DRAFT;

    @Embedded
    private AnchoredPlace place;

    private String body;
    private String wording;
    private String figure;
    private String source;
    private @Nullable Integer evidenceYear;
    private String territory;
    private boolean priority;
    private boolean lever;
    private boolean openToCollective = true;
    private @Nullable String code;
    private @Nullable UUID receiptId;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant depositedAt;
    private @Nullable Instant withdrawnAt;
    private String withdrawalNote = "";
    private @Nullable UUID correctsId;
    private String reviewer = "";
    private String contributionTitle = "";
    private @Nullable LocalDate contributionDate;
    private boolean joint;
    private boolean referred;

    /** Of a joint position; read only where it is one. */
    @ElementCollection
    @CollectionTable(name = "remark_signatory", joinColumns = @JoinColumn(name = "remark_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "organisation_id")
    private List<UUID> signatories = new ArrayList<>();

    /** Written in {@link ReferralTable}; read only where it was referred once. */
    @ElementCollection
    @CollectionTable(name = "remark_referral", joinColumns = @JoinColumn(name = "remark_id"))
    @Column(name = "ministry_id")
    private Set<UUID> ministries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "remark_theme", joinColumns = @JoinColumn(name = "remark_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    private Set<Theme> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "remark_form", joinColumns = @JoinColumn(name = "remark_id"))
    @Column(name = "form")
    @Enumerated(EnumType.STRING)
    private Set<Exploitation> forms = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    @SuppressWarnings("NullAway.Init")
    Remark(Viewer author, PlanVersionId version, AnchoredPlace place, RemarkDraft draft, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = version.value();
        this.organisationId = author.organisation().value();
        this.authorId = author.person().value();
        this.createdAt = now;
        rewrite(author, place, draft, now);
    }

    /** A draft that will take the place of a deposited remark, with its words to begin with. */
    static Remark correcting(Remark deposited, Viewer author, AnchoredPlace place, RemarkDraft words, Instant now) {
        Remark revision = new Remark(author, deposited.version(), place, words, now);
        revision.correctsId = deposited.id;
        return revision;
    }

    /** A joint position, of the Collective and of those who signed it. */
    static Remark joint(JointRemark position, Viewer coordinator, AnchoredPlace place, Instant now) {
        Remark remark = new Remark(coordinator, position.version(), place, position.draft(), now);
        remark.organisationId = position.collective().value();
        remark.joint = true;
        position.signed().forEach(signatory -> remark.signatories.add(signatory.value()));
        return remark;
    }

    /** A draft that says what somebody of this name wrote elsewhere, or what stands in this contribution. */
    Remark from(String name, @Nullable EarlierContribution contribution) {
        reviewer = name;
        contributionTitle = contribution == null ? "" : contribution.title();
        contributionDate = contribution == null ? null : contribution.date();
        return this;
    }

    RemarkId id() {
        return new RemarkId(id);
    }

    /** The deposited remark that this one corrects. */
    @Nullable
    UUID corrects() {
        return correctsId;
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    PlanVersionId version() {
        return new PlanVersionId(versionId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisationId);
    }

    RemarkState state() {
        return state;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    RemarkAccess.Standing standing(boolean authorInCollective) {
        return new RemarkAccess.Standing(
                organisation(),
                authorInCollective,
                state,
                depositedAt != null,
                openToCollective,
                joint ? organisations(signatories) : Set.of(),
                referred ? organisations(ministries) : Set.of());
    }

    private static Set<OrganisationId> organisations(Collection<UUID> ids) {
        return ids.stream().map(OrganisationId::new).collect(Collectors.toUnmodifiableSet());
    }

    LinesChanged linesChanged(RemarkReaders mayKnow) {
        return place.linesChanged(version(), mayKnow);
    }

    boolean hasKind() {
        return kind != null;
    }

    boolean saysSomething() {
        return !body.isBlank() || !wording.isBlank() || !figure.isBlank();
    }

    List<RemarkFinding> personalFindings() {
        return RemarkFinding.in(place.quote(), new RemarkTexts(wording, body, figure, source, territory));
    }

    void rewrite(Viewer editor, AnchoredPlace newPlace, RemarkDraft draft, Instant now) {
        guard(state.isWritable(), "remark.notWritable");
        this.editedBy = editor.person().value();
        this.place = newPlace;
        this.kind = draft.kind();
        this.body = draft.body();
        this.wording = draft.wording();
        this.figure = draft.evidence().figure();
        this.source = draft.evidence().source();
        this.evidenceYear = draft.evidence().year();
        this.territory = draft.evidence().territory();
        this.priority = draft.priority();
        this.lever = draft.lever();
        replace(themes, draft.themes());
        replace(forms, draft.forms());
        this.updatedAt = now;
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
    }

    /** A draft goes on in a later version, with its words as they are. */
    void goOnIn(PlanVersionId later, AnchoredPlace newPlace, Instant now) {
        guard(state.isWritable(), "remark.notWritable");
        this.versionId = later.value();
        this.place = newPlace;
        this.updatedAt = now;
    }

    void share() {
        guard(state == RemarkState.DRAFT, "remark.notWritable");
        guard(correctsId == null, "remark.revision.notShared");
        state = RemarkState.SHARED;
    }

    void takeBack() {
        guard(state == RemarkState.SHARED, "remark.notWritable");
        state = RemarkState.DRAFT;
    }

    void deposit(UUID receipt, String newCode, boolean forTheCollective, Instant now) {
        guard(state.isWritable(), "remark.notWritable");
        this.state = RemarkState.DEPOSITED;
        this.receiptId = receipt;
        this.code = newCode;
        this.openToCollective = forTheCollective;
        this.depositedAt = now;
    }

    /** A revision takes its place. Answers that one's code: « R-048213-2 ». */
    String correct() {
        guard(state.isBeforeTheState(), "remark.revision.tooLate");
        state = RemarkState.CORRECTED;
        return Numbers.next(Objects.requireNonNull(code));
    }

    void withdraw(String note, Instant now) {
        guard(state.isBeforeTheState(), "remark.notWithdrawable");
        this.state = RemarkState.WITHDRAWN;
        this.withdrawalNote = note;
        this.withdrawnAt = now;
    }

    void takeUnderReview() {
        if (state == RemarkState.DEPOSITED) {
            state = RemarkState.UNDER_REVIEW;
        }
    }

    /** A ministry is asked about it, so that the State is at work on it. */
    void refer() {
        guard(state.isBeforeTheState(), "referral.tooLate");
        takeUnderReview();
        referred = true;
    }

    void noteDecision() {
        guard(state.isBeforeTheState(), "remark.notDecidable");
        state = RemarkState.DECIDED;
    }

    void noteReopening() {
        if (state.isGone()) {
            return;
        }
        guard(state == RemarkState.DECIDED, "remark.notDecidable");
        state = RemarkState.UNDER_REVIEW;
    }

    void noteAnswer() {
        if (state.isGone()) {
            return;
        }
        guard(state == RemarkState.DECIDED, "remark.notDecidable");
        state = RemarkState.ANSWERED;
    }

    private static void guard(boolean allowed, String sentence) {
        if (!allowed) {
            throw new WrongState(sentence);
        }
    }
}
