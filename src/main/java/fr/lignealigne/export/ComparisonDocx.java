package fr.lignealigne.export;

import static fr.lignealigne.export.DocumentWords.say;

import fr.lignealigne.export.TrackedParagraph.Mark;
import fr.lignealigne.plan.VersionComparison;
import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTSimpleField;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;
import org.docx4j.wml.Text;
import org.springframework.stereotype.Component;

/**
 * Two versions as one DOCX under tracked changes: accepting all gives the later version, rejecting all the earlier one.
 * What is told about them stands in the header, so that the body holds nothing but the text of the plan.
 */
@Component
class ComparisonDocx {

    private static final ObjectFactory WORD = new ObjectFactory();

    byte[] of(VersionComparison comparison) {
        String title = say(
                "comparison.title",
                comparison.before().label(),
                comparison.after().label());
        String running = XmlText.of(comparison.after().planTitle() + " · " + title);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
            file.setTitle(running);
            MainDocumentPart main = file.getMainDocumentPart();
            main.getStyleDefinitionsPart().unmarshal(styles());
            frame(file, running);
            write(comparison, main.getContent());
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException | JAXBException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(VersionComparison comparison, List<Object> body) {
        List<TrackedParagraph> paragraphs = Tracking.of(comparison.rows());
        TrackedXml xml = new TrackedXml(say("app.name"), comparison.after().publishedAt(), body);
        paragraphs.forEach(xml::write);
        // The last mark of a document cannot be tracked: there is no next paragraph that it could join.
        if (!paragraphs.isEmpty() && paragraphs.getLast().mark() != Mark.KEPT) {
            body.add(new P());
        }
    }

    private static InputStream styles() {
        return Objects.requireNonNull(ComparisonDocx.class.getResourceAsStream("/documents/styles.xml"));
    }

    private static void frame(WordprocessingMLPackage file, String running) throws Docx4JException {
        SectPr section = file.getDocumentModel().getSections().getLast().getSectPr();
        HeaderPart header = new HeaderPart();
        header.setJaxbElement(new Hdr());
        header.getContent().add(labels(running));
        HeaderReference above = WORD.createHeaderReference();
        above.setId(file.getMainDocumentPart().addTargetPart(header).getId());
        above.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(above);
        FooterPart footer = new FooterPart();
        footer.setJaxbElement(new Ftr());
        footer.getContent().add(pageNumber());
        FooterReference below = WORD.createFooterReference();
        below.setId(file.getMainDocumentPart().addTargetPart(footer).getId());
        below.setType(HdrFtrRef.DEFAULT);
        section.getEGHdrFtrReferences().add(below);
    }

    private static P labels(String running) {
        Text text = new Text();
        text.setValue(running);
        R run = new R();
        run.getContent().add(WORD.createRT(text));
        P paragraph = styled("Header");
        paragraph.getContent().add(run);
        return paragraph;
    }

    private static P pageNumber() {
        CTSimpleField number = new CTSimpleField();
        number.setInstr("PAGE");
        P paragraph = styled("Footer");
        paragraph.getContent().add(WORD.createPFldSimple(number));
        return paragraph;
    }

    private static P styled(String style) {
        PPrBase.PStyle name = new PPrBase.PStyle();
        name.setVal(style);
        PPr properties = new PPr();
        properties.setPStyle(name);
        P paragraph = new P();
        paragraph.setPPr(properties);
        return paragraph;
    }
}
