package fr.lignealigne.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final Pattern CELL = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @Test
    void aCameraReadsWhatWasDrawn() throws Exception {
        String address = "otpauth://totp/Ligne%20%C3%A0%20ligne:direction%40cabinet.example"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Ligne%20%C3%A0%20ligne";
        String svg = QrCode.drawn(address);
        int side = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1")) - 8;
        BitMatrix cells = new BitMatrix(side);
        Matcher dark = CELL.matcher(svg);
        while (dark.find()) {
            cells.set(Integer.parseInt(dark.group(1)) - 4, Integer.parseInt(dark.group(2)) - 4);
        }
        assertThat(new Decoder().decode(cells).getText()).isEqualTo(address);
        assertThat(svg).doesNotContain("script", "href", "&");
    }
}
