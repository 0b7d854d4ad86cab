package org.schoolhandbook.online;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/** Asks other websites (RFC 9110). Nothing of what they send is read. */
final class Web {

    private static final int MOST_HOPS = 10;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> FOR_GOOD = Set.of(301, 308);
    private static final Set<Integer> NOT_THERE = Set.of(404, 410);
    private static final int REFUSED = 400;

    private final HttpClient client;
    private final Duration patience;

    /** @param patience how long to wait for one answer */
    Web(Duration patience) {
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Answer ask(URI address) {
        try {
            return follow(address);
        } catch (HttpTimeoutException e) {
            return new Answer.Silent("it took longer than " + patience.toSeconds() + " seconds.");
        } catch (ConnectException e) {
            return new Answer.Silent("there is no such server, or it takes no visitors.");
        } catch (SSLException e) {
            return new Answer.Silent("its certificate is not in order.");
        } catch (IOException | IllegalArgumentException e) {
            return new Answer.Silent("the connection broke.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Silent("the check was stopped.");
        }
    }

    private Answer follow(URI address) throws IOException, InterruptedException {
        URI at = address;
        boolean forGood = true;
        for (int hop = 0; hop < MOST_HOPS; hop++) {
            HttpResponse<InputStream> response = response(at);
            int status = response.statusCode();
            Optional<String> location = response.headers().firstValue("Location");
            if (!REDIRECTS.contains(status) || location.isEmpty()) {
                return answer(status, hop > 0 && forGood ? Optional.of(at) : Optional.empty());
            }
            forGood &= FOR_GOOD.contains(status);
            at = at.resolve(location.get());
            if (!isWeb(at)) {
                return new Answer.Silent("it leads on to something that is no web page.");
            }
        }
        return new Answer.Silent("it leads round in a circle.");
    }

    private static Answer answer(int status, Optional<URI> moved) {
        if (NOT_THERE.contains(status)) {
            return new Answer.Gone(status);
        }
        if (status >= REFUSED) {
            return new Answer.Silent("it answered with the code " + status + ".");
        }
        return moved.<Answer>map(Answer.Moved::new).orElseGet(Answer.Good::new);
    }

    /** Many servers refuse to give the head alone. */
    private HttpResponse<InputStream> response(URI address) throws IOException, InterruptedException {
        HttpResponse<InputStream> head = response(address, "HEAD");
        return head.statusCode() < REFUSED ? head : response(address, "GET");
    }

    private HttpResponse<InputStream> response(URI address, String method) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(patience)
                .header("User-Agent", "handbook-maven-plugin")
                .header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    static boolean isWeb(URI address) {
        return address.getHost() != null
                && ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()));
    }
}
