package fr.lignealigne.export;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.WordprocessingML.FontTablePart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
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

/** A DOCX in the house's styles. What is told about its text stands in its header: the body is the text, and no more. */
public final class WordFile {

    public static final ObjectFactory WORD = new ObjectFactory();

    private final WordprocessingMLPackage file;

    /**
     * An empty document.
     *
     * @param title its title, which its header shows too
     * @param running what else the header says, a line each
     */
    public WordFile(String title, List<String> running) {
        try {
            file = WordprocessingMLPackage.createPackage();
            file.setTitle(XmlText.of(title));
            file.getMainDocumentPart().getStyleDefinitionsPart().unmarshal(resource("styles.xml"));
            FontTablePart fonts = new FontTablePart();
            file.getMainDocumentPart().addTargetPart(fonts);
            fonts.unmarshal(resource("fontTable.xml"));
            frame(XmlText.of(title), running);
        } catch (Docx4JException | JAXBException e) {
            throw new IllegalStateException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(WordFile.class.getResourceAsStream("/documents/" + name));
    }

    public List<Object> body() {
        return file.getMainDocumentPart().getContent();
    }

    /** The section that the whole text stands in. */
    public SectPr section() {
        return file.getDocumentModel().getSections().getLast().getSectPr();
    }

    /** Adds a part that the text refers to. */
    void add(Part part) {
        try {
            file.getMainDocumentPart().addTargetPart(part);
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            file.save(out);
            return out.toByteArray();
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void frame(String title, List<String> running) throws Docx4JException {
        HeaderPart header = new HeaderPart();
        header.setJaxbElement(new Hdr());
        header.getContent().add(line("Header", title));
        running.forEach(words -> header.getContent().add(line("Header", XmlText.of(words))));
        HeaderReference above = WORD.createHeaderReference();
        above.setId(file.getMainDocumentPart().addTargetPart(header).getId());
        above.setType(HdrFtrRef.DEFAULT);
        section().getEGHdrFtrReferences().add(above);
        FooterPart footer = new FooterPart();
        footer.setJaxbElement(new Ftr());
        footer.getContent().add(pageNumber());
        FooterReference below = WORD.createFooterReference();
        below.setId(file.getMainDocumentPart().addTargetPart(footer).getId());
        below.setType(HdrFtrRef.DEFAULT);
        section().getEGHdrFtrReferences().add(below);
    }

    private static P line(String style, String words) {
        Text text = new Text();
        text.setValue(words);
        R run = new R();
        run.getContent().add(WORD.createRT(text));
        P paragraph = styled(style);
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
