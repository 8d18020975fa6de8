package fr.lignealigne.proconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Tokens as a provider signs them, and as an attacker does. */
final class Tokens {

    private Tokens() {}

    static String signed(RSAKey key, Map<String, Object> claims) throws JOSEException {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), key, claims);
    }

    static String signed(JWSHeader header, RSAKey key, Map<String, Object> claims) throws JOSEException {
        JWSObject token = new JWSObject(header, new Payload(JSONObjectUtils.toJSONString(claims)));
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** By an algorithm that the key can do and nobody agreed on. */
    static String signed(JWSAlgorithm algorithm, RSAKey key, Map<String, Object> claims) throws JOSEException {
        return signed(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), key, claims);
    }

    /** What everybody can read of the key serves as the secret. */
    static String withPublicKeyAsSecret(byte[] secret, RSAKey key, Map<String, Object> claims) throws JOSEException {
        JWSObject token = new JWSObject(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
                new Payload(JSONObjectUtils.toJSONString(claims)));
        token.sign(new MACSigner(secret));
        return token.serialize();
    }

    static byte[] pem(RSAKey key) throws JOSEException {
        return ("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'})
                                .encodeToString(key.toRSAPublicKey().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** With this header, and this in the place of a signature. */
    static String unsigned(String header, Map<String, Object> claims, String signature) {
        return Base64URL.encode(header) + "." + Base64URL.encode(JSONObjectUtils.toJSONString(claims)) + "."
                + signature;
    }
}
