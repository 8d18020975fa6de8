package fr.lignealigne.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.SentFiles;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.ReceiptDetails;
import fr.lignealigne.remark.Receipts;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class ReceiptPdfModuleTest {

    @Autowired
    ReceiptPdf receiptPdf;

    @Autowired
    Receipts receipts;

    @Autowired
    Versions versions;

    @Autowired
    Depositing depositing;

    @Autowired
    Attachments attachments;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    @Test
    void saysItsNumberAndWhatWasHandedOver() throws Exception {
        Viewer lead = people.leadOfAMember().viewer();
        PlanVersionId version = scenes.openVersion();
        var remark = scenes.draft(lead, version, "Le délai d’un mois est trop court.");
        attachments.add(lead, remark.value(), SentFiles.checked("Étude.pdf", "x".repeat(1_200_000)));
        ReceiptDetails receipt =
                receipts.get(lead, depositing.deposit(lead, version, List.of(remark), true, UUID.randomUUID()));
        String digest = receipt.remarks().getFirst().files().getFirst().sha256();
        byte[] pdf = receiptPdf.of(receipt, versions.get(lead, version));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document);
            assertThat(words.replaceAll("[\\s\\p{Z}]", "")).contains("Étude.pdf(PDF,1,2Mo),empreinteSHA-256:" + digest);
            assertThat(words).contains(receipt.number(), "l. 4-5", "Le délai d’un mois est trop court.", "1 / 1");
            assertThat(document.getDocumentInformation().getTitle()).contains(receipt.number());
        }
    }
}
