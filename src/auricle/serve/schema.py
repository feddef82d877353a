"""The answers of the server, for its OpenAPI description."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field


class Picture(BaseModel):
    """Axes of the representation that the model sees, and, of a file, its values."""

    model_config = ConfigDict(extra="allow")
    name: str
    bins: int
    frame_rate: float = Field(description="columns a second")
    start: float = Field(description="seconds that the first column stands for")
    frequencies: list[float] | None = Field(description="hertz of the bins, where they have some")
    frames: int | None = None
    data: str | None = Field(None, description="float16, little-endian, column by column, base64")


class Model(BaseModel):
    """What is served."""

    model_config = ConfigDict(extra="allow")
    kind: str
    title: str
    hash: str
    classes: list[str]
    sample_rate: int
    clip: float
    hop: float
    latency_ms: float
    picture: Picture | None = None


class Clip(BaseModel):
    """What one clip says."""

    model_config = ConfigDict(extra="allow")
    start: float
    end: float
    label: str | None
    sure: bool | None = Field(None, description="whether the label reaches its threshold")
    p: dict[str, float]


class Recording(BaseModel):
    """What a file says, clip by clip and as a whole."""

    model_config = ConfigDict(extra="allow")
    name: str
    model: str = Field(description="the model's hash")
    duration: float
    label: str | None
    sure: bool | None = Field(None, description="whether the label reaches its threshold")
    unlike: bool | None = Field(
        None, description="whether it is unlike what the model was trained on; null: it cannot say"
    )
    p: dict[str, float]
    clips: list[Clip]
    picture: Picture | None = None


class Problem(BaseModel):
    """Why a request was refused."""

    error: str = Field(description="a code for programs")
    message: str


class Health(BaseModel):
    """Whether the server is well."""

    status: str
    version: str
