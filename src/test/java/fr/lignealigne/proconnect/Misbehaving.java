package fr.lignealigne.proconnect;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers what the provider was told to, and who somebody is, in a signed token as ProConnect does. */
final class Misbehaving extends OncePerRequestFilter {

    private final Provider provider;

    Misbehaving(Provider provider) {
        this.provider = provider;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        provider.bodies.put(path, String.valueOf(request.getParameter("code_verifier")));
        Provider.Answer told = provider.answers.get(path);
        if (told != null) {
            rest(told.pause());
            answer(response, told);
        } else if (path.equals(provider.path("/userinfo"))) {
            sayWho(request, response);
        } else {
            rest(provider.pause);
            rest.doFilter(request, response);
        }
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpServletResponse response, Provider.Answer told) throws IOException {
        response.setStatus(told.status());
        response.setContentType(told.type());
        if (told.location() != null) {
            response.setHeader("Location", told.location());
        }
        response.getWriter().write(told.body());
    }

    private void sayWho(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String bearer = String.valueOf(request.getHeader("Authorization")).replace("Bearer ", "");
        if (!provider.accessTokens.contains(bearer)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        try {
            Map<String, Object> claims =
                    provider.saidOf(SignedJWT.parse(bearer).getJWTClaimsSet().getSubject());
            provider.infoClaims.accept(claims);
            response.setContentType("application/jwt");
            response.getWriter().write(provider.infoSigner.token(provider, claims));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
