/* Short-time spectra and filter banks, one frame a SIMD lane.
 *
 * The same body (lanes.h) is compiled for 16, 8 and 4 lanes; the widest that the processor has is
 * taken when the library is loaded. Each lane computes one frame, in an order of operations that
 * depends neither on the width nor on the other lanes, and products and sums are not contracted
 * (-ffp-contract=off). So a frame is the same bit for bit on every processor, alone or in company,
 * and whether its bands are gathered at once or from its stored spectrum.
 *
 * No state, no allocation, no library: tables and scratch memory are the caller's (see __init__.py).
 */

#include <float.h>
#include <stdint.h>
#include <string.h>

#define VERSION 2

/* Tables of a real transform of n_fft samples; m = n_fft / 2 is the length of the complex one. */
struct transform {
    int64_t n_fft;         /* a power of two from 64 on */
    const float *taper;    /* n_fft: half the window */
    const float *twiddles; /* of pass after pass: for each j, radix - 1 pairs (re, im) */
    const float *turns;    /* exp(-2 pi i k / n_fft) for k = 0 .. m / 2, pairs */
    const int32_t *places; /* m: where the k-th output of the complex transform lies */
};

/* Bands, each a weighted sum of neighbouring bins; one at a time, or four that share most of them. */
struct bank {
    int64_t groups;
    const int32_t *spans; /* for each group the first bin, the count of bins, and 1 or 4 bands */
    const float *weights; /* group after group; in a group bin after bin, each for all its bands */
    float *out;           /* (band, frame) */
    int64_t stride;       /* from band to band in out, in floats */
};

/* Frame f is sound[start + f * hop ...], with zeros outside of 0 .. length. */
struct job {
    const struct transform *transform;
    const float *sound;
    int64_t length, start, hop, frames;
    int64_t magnitude; /* else power */
    float *spectra;    /* (bin, frame), or NULL */
    int64_t stride;    /* from bin to bin in spectra, in floats */
    int64_t banks;
    const struct bank *bank;
    float *scratch; /* auricle_scratch(n_fft) floats, aligned to 64 bytes */
};

/* From power to a level, element by element:
 * DECIBEL  10 log10(max(power, floor)) - offset
 * LOG      factor log(max(power, floor) + offset)
 * LOG1P    log(1 + factor power)
 * ROOT_OF  max(power, floor)^factor
 * A logarithm's argument is at least the least normal number.
 */
enum { DECIBEL, LOG, LOG1P, ROOT_OF };
struct level {
    int64_t kind;
    const float *power;
    float *out;
    int64_t count;
    float floor, offset, factor;
};

/* Per-channel energy normalisation: with S = scale * power and M = keep * M + weight * S,
 * out = (S / (eps + M)^gain + bias)^exponent - bias^exponent, and for exponent 0 its limit,
 * log(1 + S / (eps + M)^gain).
 */
struct pcen {
    int64_t bands, frames;
    const float *power; /* (band, frame) */
    int64_t stride;
    float *out; /* (band, frame) */
    int64_t out_stride;
    float *level; /* M of each band, before and after */
    float scale, keep, weight, eps, gain, bias, exponent;
    float offset; /* bias^exponent; the bias is above 0 where the exponent is */
};

#define JOINED(a, b) a##b
#define PASTED(a, b) JOINED(a, b)

#if defined(__x86_64__) && defined(__GNUC__)
#include <immintrin.h>

#define LANES 16
#define TARGET __attribute__((target("avx512f")))
#define LOW(a, b) (V) _mm512_unpacklo_ps((__m512)(a), (__m512)(b))
#define HIGH(a, b) (V) _mm512_unpackhi_ps((__m512)(a), (__m512)(b))
#define LOW_PAIRS(a, b) (V) _mm512_shuffle_ps((__m512)(a), (__m512)(b), 0x44)
#define HIGH_PAIRS(a, b) (V) _mm512_shuffle_ps((__m512)(a), (__m512)(b), 0xEE)
#define ROOT(x) (V) _mm512_sqrt_ps((__m512)(x))
#define QUADS(p, r, n)                                                                        \
    (V) _mm512_insertf32x4(                                                                   \
        _mm512_insertf32x4(                                                                   \
            _mm512_insertf32x4(_mm512_castps128_ps512(_mm_loadu_ps((p)[r] + (n))),            \
                               _mm_loadu_ps((p)[4 + (r)] + (n)), 1),                          \
            _mm_loadu_ps((p)[8 + (r)] + (n)), 2),                                             \
        _mm_loadu_ps((p)[12 + (r)] + (n)), 3)
#include "lanes.h"

#define LANES 8
#define TARGET __attribute__((target("avx2")))
#define LOW(a, b) (V) _mm256_unpacklo_ps((__m256)(a), (__m256)(b))
#define HIGH(a, b) (V) _mm256_unpackhi_ps((__m256)(a), (__m256)(b))
#define LOW_PAIRS(a, b) (V) _mm256_shuffle_ps((__m256)(a), (__m256)(b), 0x44)
#define HIGH_PAIRS(a, b) (V) _mm256_shuffle_ps((__m256)(a), (__m256)(b), 0xEE)
#define ROOT(x) (V) _mm256_sqrt_ps((__m256)(x))
#define QUADS(p, r, n)                                                                        \
    (V) _mm256_insertf128_ps(_mm256_castps128_ps256(_mm_loadu_ps((p)[r] + (n))),              \
                             _mm_loadu_ps((p)[4 + (r)] + (n)), 1)
#include "lanes.h"
#endif

#define LANES 4
#define TARGET
#define LOW(a, b) ((V){(a)[0], (b)[0], (a)[1], (b)[1]})
#define HIGH(a, b) ((V){(a)[2], (b)[2], (a)[3], (b)[3]})
#define LOW_PAIRS(a, b) ((V){(a)[0], (a)[1], (b)[0], (b)[1]})
#define HIGH_PAIRS(a, b) ((V){(a)[2], (a)[3], (b)[2], (b)[3]})
#define ROOT(x)                                                                               \
    ((V){__builtin_sqrtf((x)[0]), __builtin_sqrtf((x)[1]), __builtin_sqrtf((x)[2]),           \
         __builtin_sqrtf((x)[3])})
#define QUADS(p, r, n) (*(const U *)((p)[r] + (n)))
#include "lanes.h"

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

/* What the caller's tables and structures must fit. */
EXPORT int64_t auricle_version(void) { return VERSION; }

/* Frames computed at once on this processor: 16, 8 or 4. */
EXPORT int64_t auricle_lanes(void) {
#if defined(__x86_64__) && defined(__GNUC__)
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx512f")) return 16;
    if (__builtin_cpu_supports("avx2")) return 8;
#endif
    return 4;
}

/* Floats of scratch memory: the complex transform, the spectrum, and frames that cross an end. */
EXPORT int64_t auricle_scratch(int64_t n_fft, int64_t lanes) {
    return lanes * (n_fft + n_fft / 2 + 1 + n_fft);
}

#if defined(__x86_64__) && defined(__GNUC__)
#define CALL(function, ...)                                                                   \
    if (lanes == 16)                                                                          \
        function##_16(__VA_ARGS__);                                                           \
    else if (lanes == 8)                                                                      \
        function##_8(__VA_ARGS__);                                                            \
    else                                                                                      \
        function##_4(__VA_ARGS__)
#else
#define CALL(function, ...) (void)lanes, function##_4(__VA_ARGS__)
#endif

/* Spectra of frames of a sound, and their bands. */
EXPORT void auricle_spectra(const struct job *job, int64_t lanes) { CALL(spectra, job); }

/* Bands of spectra (bin, frame) that are already there; stride floats from bin to bin. */
EXPORT void auricle_bands(const struct bank *bank, const float *spectra, int64_t stride,
                          int64_t frames, int64_t lanes) {
    CALL(bands, bank, spectra, stride, frames);
}

EXPORT void auricle_level(const struct level *level, int64_t lanes) { CALL(level, level); }

EXPORT void auricle_pcen(const struct pcen *pcen, int64_t lanes) { CALL(pcen, pcen); }
