package fr.lignealigne.bilateral.request;

import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.Theme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What the State named in a request: by asking, or in its answers. */
@Embeddable
class Named {

    private String why = "";

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_asked_theme", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "theme")
    @Enumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Set<Theme> askedThemes = EnumSet.noneOf(Theme.class);

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "meeting_request_asked_remark", joinColumns = @JoinColumn(name = "request_id"))
    @Column(name = "remark_id")
    @BatchSize(size = 100)
    private Set<UUID> askedRemarks = new HashSet<>();

    protected Named() {}

    void say(AskDraft draft) {
        why = draft.why();
        add(draft.remarks(), draft.themes());
    }

    void add(Collection<RemarkId> remarks, Collection<Theme> themes) {
        askedThemes.addAll(themes);
        remarks.forEach(remark -> askedRemarks.add(remark.value()));
    }

    String why() {
        return why;
    }

    List<Theme> themes() {
        return askedThemes.stream().sorted().toList();
    }

    List<RemarkId> remarks() {
        return askedRemarks.stream().sorted().map(RemarkId::new).toList();
    }
}
