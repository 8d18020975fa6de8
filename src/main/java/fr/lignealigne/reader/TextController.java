package fr.lignealigne.reader;

import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.LineMark;
import fr.lignealigne.remark.Remarks;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the reading page fetches by itself: the text, the same for all, and the marks, each viewer's own. */
@RestController
class TextController {

    private final Versions versions;
    private final Remarks remarks;
    private final CurrentViewer currentViewer;

    TextController(Versions versions, Remarks remarks, CurrentViewer currentViewer) {
        this.versions = versions;
        this.remarks = remarks;
        this.currentViewer = currentViewer;
    }

    @GetMapping("/texte/{version}")
    ResponseEntity<TextData> text(@PathVariable UUID version) {
        PlanText text = versions.text(currentViewer.get(), new PlanVersionId(version));
        return unkept(TextData.of(text));
    }

    /** Each mark as five numbers: first and last line, remarks, organisations, of these the viewer's own. */
    @GetMapping("/texte/{version}/marques")
    ResponseEntity<List<int[]>> marks(@PathVariable UUID version, @RequestParam Map<String, String> filters) {
        Viewer viewer = currentViewer.get();
        List<int[]> marks =
                remarks
                        .marks(
                                viewer,
                                new PlanVersionId(version),
                                ReaderFilter.of(filters::get).forMarks(viewer))
                        .stream()
                        .map(TextController::numbers)
                        .toList();
        return unkept(marks);
    }

    static int[] numbers(LineMark mark) {
        return new int[] {mark.firstLine(), mark.lastLine(), mark.remarks(), mark.organisations(), mark.own()};
    }

    /** Confidential drafts stay in no cache. */
    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
